# nothing here
# >>> stderr
no-probes.awl:1:1: error: script has no probes
# nothing here
^
# >>> exit
1
