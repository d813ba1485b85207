BEGIN { printf("%s\n", str(pid)); }
# >>> stderr
argument-address.awl:1:28: warning: argument 1 of str() has type 'uint32', which cannot hold an address
BEGIN { printf("%s\n", str(pid)); }
                           ^~~
note: str() reads what is at an address; print a number by %d
