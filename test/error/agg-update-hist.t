BEGIN { @x = hist(1); @x++; }
# >>> exit
1
# >>> stderr
agg-update-hist.awl:1:23: error: map '@x' is an aggregation: '++' cannot change it
BEGIN { @x = hist(1); @x++; }
                      ^~~~
note: so it was made at agg-update-hist.awl:1:9
