kprobe:vfs_read { @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
# >>> stderr
argument-type.awl:1:27: error: argument 1 of str() has type 'kstack_t', but must be a number or a pointer
kprobe:vfs_read { @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(a...
                          ^~~~~~
argument-type.awl:1:45: error: argument 1 of sum() has type 'string[16]', but must be an integer
...be:vfs_read { @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0)...
                                           ^~~~
argument-type.awl:1:57: error: argument 1 of exit() has type 'string[4]', but must be an integer
...{ @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strnc...
                                           ^~~~~
argument-type.awl:1:71: error: argument 1 of clear() has type 'int8', but must be a map
...ck); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2);...
                                           ^
argument-type.awl:1:81: error: map '@' has no keys, but is used with a key here
...sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1;...
                                           ^~~~
note: first used at argument-type.awl:1:19
argument-type.awl:1:81: error: argument 1 of clear() has type 'string[1024]', but must be a map
...sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1;...
                                           ^~~~
argument-type.awl:1:97: error: argument 1 of reg() has type 'int8', but must be a string in quotes
..."now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^
argument-type.awl:1:108: error: argument 1 of printf() has type 'string[16]', but must be a string in quotes
...ar(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~
argument-type.awl:1:145: error: argument 1 of macaddr() has type 'uint32', but must be an array of 6 bytes
...tf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~
argument-type.awl:1:160: error: argument 1 of buf() has type 'uint64', but must be an array unless argument 2 gives the size
...ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~
argument-type.awl:1:180: error: argument 1 of strncmp() has type 'int8', but must be a string
...addr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^
note: use str(...) to read the string at an address
argument-type.awl:1:192: error: map '@' has no keys, but is used with a key here
...f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~
note: first used at argument-type.awl:1:19
argument-type.awl:1:192: error: map '@' has type 'string[1024]': a value of type 'int8' cannot be assigned
...f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~~~~~
note: first assigned at argument-type.awl:1:19
# >>> exit
1
