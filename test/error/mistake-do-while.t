BEGIN { do { print(1); } while (0); }
# >>> exit
1
# >>> stderr
mistake-do-while.awl:1:9: error: unexpected 'do'
BEGIN { do { print(1); } while (0); }
        ^~
note: write while (...) { ... }
