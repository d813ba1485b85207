BEGIN { @ = nsecs(5); }
# >>> exit
1
# >>> stderr
clock-number.awl:1:19: error: unknown clock '5'
BEGIN { @ = nsecs(5); }
                  ^
note: the clocks are monotonic, boot, tai and sw_tai
