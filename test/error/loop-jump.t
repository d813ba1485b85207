BEGIN { break; if (1) { continue; } }
# >>> stderr
loop-jump.awl:1:9: error: 'break' can only be used in a loop
BEGIN { break; if (1) { continue; } }
        ^~~~~
loop-jump.awl:1:25: error: 'continue' can only be used in a loop
BEGIN { break; if (1) { continue; } }
                        ^~~~~~~~
# >>> exit
1
