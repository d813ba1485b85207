interval:weeks:1 { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-unit.awl:1:1: error: invalid probe 'interval:weeks:1'
interval:weeks:1 { @ = count(); }
^~~~~~~~~~~~~~~~
note: the form is interval:UNIT:COUNT with a unit of hz, s, ms or us, or interval:1s
