@x++; BEGIN { print(1); }
# >>> exit
1
# >>> stderr
mistake-statement-outside.awl:1:1: error: unexpected '@x++'
@x++; BEGIN { print(1); }
^~~~
note: a statement belongs in the block of a probe: write PROBE { ... }
