# >>> command
--arch x86_64 --kernel 6.12 --without loops --without map_value,ringbuf -S -e 'BEGIN { while (pid) { } }'
# >>> exit
1
# >>> stderr
-e:1:9: error: 'while' needs a feature that this kernel does not have: bounded loops
BEGIN { while (pid) { } }
        ^~~~~~~~~~~~~~~
note: Linux 5.3 or later is needed; or use unroll(n), or 'for' over a constant range of at most 100 values
