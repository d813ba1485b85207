BEGIN { @x = hist(1); @x++; }
# >>> exit
1
# >>> stderr
agg-update-hist.awl:1:23: error: map '@x' holds an aggregation, which '++' cannot change
BEGIN { @x = hist(1); @x++; }
                      ^~~~
note: that content was first assigned at agg-update-hist.awl:1:9
