BEGIN { @ = cgroupid("/no/such/place"); }
# >>> stderr
cgroup.awl:1:22: error: no cgroup '/no/such/place': No such file or directory
BEGIN { @ = cgroupid("/no/such/place"); }
                     ^~~~~~~~~~~~~~~~
# >>> exit
1
