$x = 5;
BEGIN { print($x); }
# >>> stderr
mistake-variable-outside.awl:1:4: error: unexpected '='
$x = 5;
   ^
note: a statement belongs in the block of a probe: write PROBE { ... }
# >>> exit
1
