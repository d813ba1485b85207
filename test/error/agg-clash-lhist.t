BEGIN { @x = lhist(1, 0, 10, 1); @x = lhist(1, 0, 20, 1); }
# >>> exit
1
# >>> stderr
agg-clash-lhist.awl:1:34: error: map '@x' holds lhist() of 0 to 10 by 1, not lhist() of 0 to 20 by 1
BEGIN { @x = lhist(1, 0, 10, 1); @x = lhist(1, 0, 20, 1); }
                                 ^~~~~~~~~~~~~~~~~~~~~~~
note: so it was made at agg-clash-lhist.awl:1:9
