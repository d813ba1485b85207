BEGIN { exit(); }
# >>> args
$(head -c 1048576 /dev/zero | tr '\0' '\n' >>"$tmp/$n.script")
# >>> stderr
text-size.awl:1:1: error: script is larger than the limit of 1048576 bytes
BEGIN { exit(); }
^
# >>> exit
1
