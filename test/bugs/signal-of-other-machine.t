BEGIN { $emt = SIGEMT; print($emt); $quota = EDQUOT; $none = SIGSTKFLT; }
# >>> command
-d types --arch mips64 --kernel 6.12 FILE
# >>> exit
1
# >>> stderr
signal-of-other-machine.awl:1:62: error: unknown name 'SIGSTKFLT'
BEGIN { $emt = SIGEMT; print($emt); $quota = EDQUOT; $none = SIGSTKFLT; }
                                                             ^~~~~~~~~
note: a constant that the kernel's types do not have needs a #define SIGSTKFLT
