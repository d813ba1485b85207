BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
# >>> stderr
argument-type-len.awl:1:43: error: argument 1 of len() has type 'hist_t', but must be a map with a value for each key
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                          ^~
argument-type-len.awl:1:57: error: argument 1 of len() has type 'int8', but must be a map with a value for each key
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                                        ^~
argument-type-len.awl:1:71: error: argument 1 of len() has type 'string[5]', but must be a map, or kstack or ustack of this event
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                                                      ^~~~~~
argument-type-len.awl:1:89: error: map '@h' holds hist() with 0 bits, which cannot be used as a number
BEGIN { @h[1] = hist(2); @s = 5; $a = len(@h); $b = len(@s); $c = len("text"); $d = len(@h[1]); }
                                                                                        ^~~~~
# >>> exit
1
