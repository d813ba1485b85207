BEGIN { if pid == 5 then print(1); }
# >>> exit
1
# >>> stderr
mistake-then.awl:1:21: error: unexpected 'then'
BEGIN { if pid == 5 then print(1); }
                    ^~~~
note: write { ... } after the condition instead of 'then'
