BEGIN { if (curtask == NULL) { print(1); } }
# >>> exit
1
# >>> stderr
mistake-null.awl:1:24: error: unknown name 'NULL'
BEGIN { if (curtask == NULL) { print(1); } }
                       ^~~~
note: write 0 for a null pointer
