interval:s:many { @ = count(); }
kprobe { @ = count(); }
# >>> stderr
probe-syntax.awl:1:1: error: invalid probe 'interval:s:many'
interval:s:many { @ = count(); }
^~~~~~~~~~~~~~~
note: write interval:UNIT:COUNT, where UNIT is hz, s, ms or us; or, for example, interval:1s
probe-syntax.awl:2:1: error: invalid probe 'kprobe'
kprobe { @ = count(); }
^~~~~~
note: write kprobe:FUNCTION or kprobe:MODULE:FUNCTION
# >>> exit
1
