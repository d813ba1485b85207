BEGIN { printf("%s\n", strftime("%Y-%m-%d", nsecs)); time("%Y\n"); cat("/proc/%s/comm", "self"); exit(); }
# >>> args
-q
# >>> match
^20[0-9][0-9]-[01][0-9]-[0-3][0-9]$
^20[0-9][0-9]$
^awl
