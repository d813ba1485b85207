include <linux/sched.h>
BEGIN { }
# >>> exit
1
# >>> stderr
mistake-include.awl:1:1: error: unexpected 'include'
include <linux/sched.h>
^~~~~~~
note: write #include <file.h>
