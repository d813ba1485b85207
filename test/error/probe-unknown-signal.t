self:signal:SIGNOTHING { @ = count(); }
# >>> exit
1
# >>> stderr
probe-unknown-signal.awl:1:1: error: unknown probe 'self:signal:SIGNOTHING'
self:signal:SIGNOTHING { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~
note: only SIGUSR1, SIGUSR2 and SIGHUP can be probed
