BEGIN { if (pid = 5) { print(1); } }
# >>> exit
1
# >>> stderr
mistake-if-equals.awl:1:12: error: a value of type '(pid=int8)' cannot be used as a condition
BEGIN { if (pid = 5) { print(1); } }
           ^~~~~~~~~
note: write '==' to compare: (pid = ...) is a record
