BEGIN { system("ls"); }
# >>> exit
1
# >>> stderr
unsafe-system.awl:1:9: error: system() is unsafe: run awl with --unsafe to allow it
BEGIN { system("ls"); }
        ^~~~~~~~~~~~
