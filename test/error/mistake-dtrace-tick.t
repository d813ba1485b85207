tick-1s { print(1); }
# >>> exit
1
# >>> stderr
mistake-dtrace-tick.awl:1:1: error: unknown probe family 'tick-1s'
tick-1s { print(1); }
^~~~~~~
note: did you mean 'interval:s:1'?
