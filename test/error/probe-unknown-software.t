software:no-such-event:1 { @ = count(); }
# >>> exit
1
# >>> stderr
probe-unknown-software.awl:1:1: error: unknown probe 'software:no-such-event:1'
software:no-such-event:1 { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~
note: there is no software event of that name
