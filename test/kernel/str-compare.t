BEGIN { @c = comm; if (comm == "nothing") { printf("bad\n"); } if (@c == comm) { printf("same\n"); } if ("ab" != "abc") { printf("differ\n"); } exit(); }
END { clear(@c); }
# >>> args
-q
# >>> expect
same
differ
# >>> modes
--without probe_read_str
