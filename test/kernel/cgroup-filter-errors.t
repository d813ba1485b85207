END { printf("end\n"); }
# >>> args
-q
# >>> needs
cgroup_filter
# >>> workload
try()
{
	"$AWL" "$@" -e 'BEGIN { exit(); }' 2>&1
	echo "exit $?"
}
try --cgroup /nonesuch
try --cgroup nonesuch.slice
try --cgroup /proc
try --cgroup /sys/fs/cgroup --without cgroup_filter
# >>> expect
awl: cannot use cgroup '/nonesuch': No such file or directory
exit 2
awl: cannot use cgroup 'nonesuch.slice': No such file or directory
exit 2
awl: cannot use cgroup '/proc': it is not in a cgroup v2 hierarchy
exit 2
awl: error: --cgroup: this kernel cannot filter by cgroup (it needs Linux 4.9, CONFIG_CGROUPS)
exit 3
end
