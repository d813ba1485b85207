config = { log_size = 100000 }
BEGIN { exit(); }
# >>> stderr
config-ignored.awl:1:12: warning: setting 'log_size' has no effect here
config = { log_size = 100000 }
           ^~~~~~~~~~~~~~~~~
