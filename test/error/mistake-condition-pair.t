BEGIN { if (pid tid) { exit(); } }
# >>> stderr
mistake-condition-pair.awl:1:17: error: unexpected 'tid'
BEGIN { if (pid tid) { exit(); } }
                ^~~
# >>> exit
1
