BEGIN { @ = hist(1, 9); }
# >>> exit
1
# >>> stderr
argument-range-hist.awl:1:21: error: argument 2 of hist() is 9, but must be 0 to 5
BEGIN { @ = hist(1, 9); }
                    ^
