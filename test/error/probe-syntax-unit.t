interval:weeks:1 { @ = count(); }
# >>> exit
1
# >>> stderr
probe-syntax-unit.awl:1:1: error: invalid probe 'interval:weeks:1'
interval:weeks:1 { @ = count(); }
^~~~~~~~~~~~~~~~
note: write interval:UNIT:COUNT, where UNIT is hz, s, ms or us; or, for example, interval:1s
