BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
# >>> stderr
argument-type-len.awl:1:43: error: argument 1 of len() is of type 'hist_t', not a map with a value for each key
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                          ^~
argument-type-len.awl:1:57: error: argument 1 of len() is of type 'int64', not a map with a value for each key
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                                        ^~
argument-type-len.awl:1:71: error: argument 1 of len() is of type 'string[5]', not a map, kstack or ustack
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                                                      ^~~~~~
argument-type-len.awl:1:89: error: map '@h' holds hist() of 0 bits, which is no number
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                                                                        ^~~~~
# >>> exit
1
