BEGIN { if ($# > 1) { print($2); } print($1); }
# >>> args
FILE 5 6 7
