profile:hz:99 /comm == "busy" || comm == "busy-pie"/ { @[ustack(1), comm] = count(); }
# >>> args
-q
# >>> needs
cmd=busy-pie
# >>> workload
busy 1
exec busy-pie 1
# >>> match
^    burn_most\+[0-9]+$
