$x++;
BEGIN { print(1); }
# >>> stderr
mistake-step-outside.awl:1:1: error: unknown probe family '$x++'
$x++;
^~~~
note: a statement belongs in the block of a probe: write PROBE { ... }
# >>> exit
1
