BEGIN { print(pid) print(tid) }
# >>> exit
1
# >>> stderr
mistake-semicolon.awl:1:20: error: unexpected 'print'
BEGIN { print(pid) print(tid) }
                   ^~~~~
note: write ';' between two statements
