interval:s:many { @ = count(); }
kprobe { @ = count(); }
# >>> stderr
probe-syntax.awl:1:1: error: invalid probe 'interval:s:many'
interval:s:many { @ = count(); }
^~~~~~~~~~~~~~~
note: the form is interval:UNIT:COUNT with a unit of hz, s, ms or us, or interval:1s
probe-syntax.awl:2:1: error: invalid probe 'kprobe'
kprobe { @ = count(); }
^~~~~~
note: the form is kprobe:FUNCTION or kprobe:MODULE:FUNCTION
# >>> exit
1
