struct large { char text[3000000]; int last; };
BEGIN { @last = ((struct large *)0)->last; $all = *(struct large *)0; }
# >>> stderr
value-size.awl:2:44: error: a value or record of 3000004 bytes is too large: the limit is 2097152 bytes
BEGIN { @last = ((struct large *)0)->last; $all = *(struct large *)0; }
                                           ^~~~
# >>> exit
1
