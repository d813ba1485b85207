BEGIN { time("%Y\n"); exit(); }
# >>> args
-q
# >>> match
^20[0-9][0-9]$
