BEGIN { @a = nsecs(wall); @b = nsecs(5); @c = nsecs(tai, 1); }
# >>> stderr
clock.awl:1:20: error: unknown clock 'wall'
BEGIN { @a = nsecs(wall); @b = nsecs(5); @c = nsecs(tai, 1); }
                   ^~~~
note: the clocks are monotonic, boot, tai and sw_tai
clock.awl:1:38: error: unknown clock '5'
BEGIN { @a = nsecs(wall); @b = nsecs(5); @c = nsecs(tai, 1); }
                                     ^
note: the clocks are monotonic, boot, tai and sw_tai
clock.awl:1:47: error: wrong number of arguments to nsecs(): expected 1 argument (a clock), got 2
BEGIN { @a = nsecs(wall); @b = nsecs(5); @c = nsecs(tai, 1); }
                                              ^~~~~~~~~~~~~
# >>> exit
1
