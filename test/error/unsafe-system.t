BEGIN { system("ls"); }
# >>> exit
1
# >>> stderr
unsafe-system.awl:1:9: error: system() is unsafe: it needs --unsafe
BEGIN { system("ls"); }
        ^~~~~~~~~~~~
