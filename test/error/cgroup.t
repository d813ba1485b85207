BEGIN { @ = cgroupid("/no/such/place"); }
# >>> stderr
cgroup.awl:1:22: error: cannot use cgroup '/no/such/place': No such file or directory
BEGIN { @ = cgroupid("/no/such/place"); }
                     ^~~~~~~~~~~~~~~~
# >>> exit
1
