interval:s:0 { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-interval.awl:1:1: error: invalid probe 'interval:s:0'
interval:s:0 { @ = count(); }
^~~~~~~~~~~~
note: the count must be greater than 0
