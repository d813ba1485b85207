print 5
# >>> stderr
mistake-statement-bare.awl:1:1: error: unknown probe family 'print'
print 5
^~~~~
note: a statement belongs in the block of a probe: write PROBE { ... }
mistake-statement-bare.awl:1:7: error: unknown probe family '5'
print 5
      ^
# >>> exit
1
