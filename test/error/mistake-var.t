BEGIN { var x = 5; }
# >>> exit
1
# >>> stderr
mistake-var.awl:1:9: error: unexpected 'var'
BEGIN { var x = 5; }
        ^~~
note: write $x = 5, or let $x = 5; @x = 5 is shared by all probes
