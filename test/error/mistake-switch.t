BEGIN { switch (pid) { case 1: print(1); break; default: print(2); } }
# >>> exit
1
# >>> stderr
mistake-switch.awl:1:9: error: unexpected 'switch'
BEGIN { switch (pid) { case 1: print(1); break; default: print(2); } }
        ^~~~~~
note: there is no 'switch': write if (...) { ... } else if (...) { ... }
