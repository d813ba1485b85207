BEGIN { @x = lhist(1, 0, 10, 1); if (@x > 1) { } }
# >>> exit
1
# >>> stderr
agg-value-lhist.awl:1:38: error: map '@x' holds lhist() of 0 to 10 by 1, which is no number
BEGIN { @x = lhist(1, 0, 10, 1); if (@x > 1) { } }
                                     ^~
