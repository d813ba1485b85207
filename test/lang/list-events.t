# >>> args
-l "?*w*re:c*"
# >>> stdout
hardware:cache-misses:
hardware:cache-references:
hardware:cpu-cycles:
hardware:cycles:
software:cgroup-switches:
software:context-switches:
software:cpu-clock:
software:cpu-migrations:
software:cpu:
software:cs:
