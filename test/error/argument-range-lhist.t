BEGIN { @ = lhist(1, 10, 0, 1); }
# >>> exit
1
# >>> stderr
argument-range-lhist.awl:1:26: error: argument 3 of lhist() is 0, but must be greater than argument 2
BEGIN { @ = lhist(1, 10, 0, 1); }
                         ^
