u:traced:middle { @ = uaddr("nothing_of_it"); }
ur:traced-pie:middle { @r = uaddr("sink"); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> stderr
not a symbol of the probed file
cannot use uaddr
# >>> exit
1
