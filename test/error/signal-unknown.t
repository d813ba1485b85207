BEGIN { signal("SIGNONE"); signal_thread("KILLER"); signal("SIGTERM"); signal(comm); }
# >>> args
--unsafe
# >>> stderr
signal-unknown.awl:1:16: error: unknown signal 'SIGNONE'
BEGIN { signal("SIGNONE"); signal_thread("KILLER"); signal("SIGTERM"); signal(comm); }
               ^~~~~~~~~
signal-unknown.awl:1:42: error: unknown signal 'KILLER'
BEGIN { signal("SIGNONE"); signal_thread("KILLER"); signal("SIGTERM"); signal(comm); }
                                         ^~~~~~~~
signal-unknown.awl:1:79: error: argument 1 of signal() has type 'string[16]', but must be the number or the name of a signal
BEGIN { signal("SIGNONE"); signal_thread("KILLER"); signal("SIGTERM"); signal(comm); }
                                                                              ^~~~
# >>> exit
1
