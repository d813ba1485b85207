kprobe:__x64_sys_openat / pid == cpid && comm == "cat" / { override(-13); }
# >>> args
-q --unsafe
# >>> needs
kprobes override arch=x86_64
# >>> workload
cat /proc/version 2>/dev/null
true
# >>> absent
Linux version
# >>> exit
0
