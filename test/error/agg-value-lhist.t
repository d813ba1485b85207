BEGIN { @x = lhist(1, 0, 10, 1); if (@x > 1) { } }
# >>> exit
1
# >>> stderr
agg-value-lhist.awl:1:38: error: map '@x' holds lhist() from 0 to 10 in steps of 1, which cannot be used as a number
BEGIN { @x = lhist(1, 0, 10, 1); if (@x > 1) { } }
                                     ^~
