BEGIN { @r = (a=1, b=2, a=3); @n = (a=1).c; @o = (a=1) == (b=1); @p = (a=1); @p = (1, 2); }
# >>> stderr
label-again.awl:1:27: error: record has two members named 'a'
BEGIN { @r = (a=1, b=2, a=3); @n = (a=1).c; @o = (a=1) == (b=1); @p = (a=1); @p = (1, 2); }
                          ^
label-again.awl:1:36: error: '(a=int8)' has no member 'c'
BEGIN { @r = (a=1, b=2, a=3); @n = (a=1).c; @o = (a=1) == (b=1); @p = (a=1); @p = (1, 2); }
                                   ^~~~~~~
note: did you mean 'a'?
label-again.awl:1:50: error: invalid operands to '==': '(a=int8)' and '(b=int8)'
BEGIN { @r = (a=1, b=2, a=3); @n = (a=1).c; @o = (a=1) == (b=1); @p = (a=1); @p = (1, 2); }
                                                 ^~~~~~~~~~~~~~
label-again.awl:1:78: error: map '@p' has type '(a=int8)': a value of type '(int8,int8)' cannot be assigned
BEGIN { @r = (a=1, b=2, a=3); @n = (a=1).c; @o = (a=1) == (b=1); @p = (a=1); @p = (1, 2); }
                                                                             ^~~~~~~~~~~
note: first assigned at label-again.awl:1:66
# >>> exit
1
