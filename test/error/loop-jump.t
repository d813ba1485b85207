BEGIN { break; if (1) { continue; } }
# >>> stderr
loop-jump.awl:1:9: error: 'break' outside of a loop
BEGIN { break; if (1) { continue; } }
        ^~~~~
loop-jump.awl:1:25: error: 'continue' outside of a loop
BEGIN { break; if (1) { continue; } }
                        ^~~~~~~~
# >>> exit
1
