BEGIN { @ = args.count; }
# >>> exit
1
# >>> stderr
no-args-begin.awl:1:13: error: probe 'BEGIN' has no 'args'
BEGIN { @ = args.count; }
            ^~~~
