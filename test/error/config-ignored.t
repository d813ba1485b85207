config = { log_size = 100000 }
BEGIN { exit(); }
# >>> stderr
config-ignored.awl:1:12: warning: setting 'log_size' is accepted, but has no effect in awl
config = { log_size = 100000 }
           ^~~~~~~~~~~~~~~~~
