BEGIN { if (pid) { break; } }
# >>> exit
1
# >>> stderr
loop-jump-break.awl:1:20: error: 'break' can only be used in a loop
BEGIN { if (pid) { break; } }
                   ^~~~~
