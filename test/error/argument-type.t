kprobe:vfs_read { @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
# >>> stderr
argument-type.awl:1:27: error: argument 1 of str() is of type 'kstack_t', not a number or a pointer
kprobe:vfs_read { @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(a...
                          ^~~~~~
argument-type.awl:1:45: error: argument 1 of sum() is of type 'string[16]', not an integer
...be:vfs_read { @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0)...
                                           ^~~~
argument-type.awl:1:57: error: argument 1 of exit() is of type 'string[4]', not an integer
...{ @ = str(kstack); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strnc...
                                           ^~~~~
argument-type.awl:1:71: error: argument 1 of clear() is of type 'int64', not a map
...ck); @b = sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2);...
                                           ^
argument-type.awl:1:81: error: map '@' has no keys: this use has one
...sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1;...
                                           ^~~~
note: first used at argument-type.awl:1:19
argument-type.awl:1:81: error: argument 1 of clear() is of type 'string[1024]', not a map
...sum(comm); exit("now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1;...
                                           ^~~~
argument-type.awl:1:97: error: argument 1 of reg() is of type 'int64', not a text in quotes
..."now"); clear(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^
argument-type.awl:1:108: error: argument 1 of printf() is of type 'string[16]', not a text in quotes
...ar(1); clear(@[1]); @c = reg(5); printf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~
argument-type.awl:1:145: error: argument 1 of macaddr() is of type 'uint32', not an array of 6 bytes
...tf(comm); @d = ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~
argument-type.awl:1:160: error: argument 1 of buf() is of type 'uint64', not an array: an address needs a size too
...ntop(comm); @e = macaddr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~
argument-type.awl:1:180: error: argument 1 of strncmp() is of type 'int64', not a string
...addr(pid); @f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^
note: str(...) reads the text at an address
argument-type.awl:1:192: error: map '@' has no keys: this use has one
...f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~
note: first used at argument-type.awl:1:19
argument-type.awl:1:192: error: map '@' holds 'string[1024]', not 'int64'
...f = buf(arg0); @g = strncmp(1, "a", 2); @[1] = 1; }
                                           ^~~~~~~~
note: first assigned at argument-type.awl:1:19
# >>> exit
1
