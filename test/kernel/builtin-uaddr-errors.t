u:traced:middle { @ = uaddr("nothing_of_it"); }
ur:traced-pie:middle { @r = uaddr("sink"); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> stderr
the probed file has no symbol
cannot use uaddr
# >>> exit
1
