/pid == 5/ { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-predicate-first.awl:1:1: error: unexpected '/'
/pid == 5/ { @ = count(); }
^
note: a probe comes first: write PROBE { ... } or PROBE /condition/ { ... }
