#define WORD and
BEGIN { if (pid == 1 WORD tid == 2) { exit(); } }
# >>> stderr
mistake-in-macro.awl:2:22: error: unexpected 'WORD'
BEGIN { if (pid == 1 WORD tid == 2) { exit(); } }
                     ^~~~
note: write '&&' instead of 'and'
# >>> exit
1
