BEGIN { @x = lhist(1, 0, 10, 1); @x = lhist(1, 0, 20, 1); }
# >>> exit
1
# >>> stderr
agg-clash-lhist.awl:1:34: error: map '@x' holds lhist() from 0 to 10 in steps of 1 and cannot also hold lhist() from 0 to 20 in steps of 1
BEGIN { @x = lhist(1, 0, 10, 1); @x = lhist(1, 0, 20, 1); }
                                 ^~~~~~~~~~~~~~~~~~~~~~~
note: that content was first assigned at agg-clash-lhist.awl:1:9
