BEGIN { printf("%s|\n", cgroup_path(cgroup)); exit(); }
# >>> args
-q
# >>> needs
cgroup_id
# >>> match
^(unified:/.*|[0-9]+)\|$
