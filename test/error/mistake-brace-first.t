{ @ = count(); }
# >>> exit
1
# >>> stderr
mistake-brace-first.awl:1:1: error: unexpected '{'
{ @ = count(); }
^
note: a probe comes first: write PROBE { ... } or PROBE /condition/ { ... }
