BEGIN { printf("%d", count()); }
# >>> exit
1
# >>> stderr
agg-place-argument.awl:1:22: error: count() can only be assigned to a map
BEGIN { printf("%d", count()); }
                     ^~~~~~~
note: write @x = count()
