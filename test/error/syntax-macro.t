macro (a) { a } BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
syntax-macro.awl:1:7: error: unexpected '(', expected name
macro (a) { a } BEGIN { @ = 1; }
      ^
