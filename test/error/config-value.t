config = { max_strlen = 4; stack_mode = pretty; print_maps_on_exit = 7 }
BEGIN { exit(); }
# >>> stderr
config-value.awl:1:25: error: setting 'max_strlen' must be a number from 8 to 1048576
config = { max_strlen = 4; stack_mode = pretty; print_maps_on_exit = 7 }
                        ^
config-value.awl:1:41: error: setting 'stack_mode' must be bpftrace, perf or raw
config = { max_strlen = 4; stack_mode = pretty; print_maps_on_exit = 7 }
                                        ^~~~~~
config-value.awl:1:70: error: setting 'print_maps_on_exit' must be true or false
config = { max_strlen = 4; stack_mode = pretty; print_maps_on_exit = 7 }
                                                                     ^
# >>> exit
1
