BEGIN { @[printf("a")] = 1; }
# >>> stderr
map-key-type.awl:1:11: error: a value of type 'void' cannot be used as a map key
BEGIN { @[printf("a")] = 1; }
          ^~~~~~~~~~~
# >>> exit
1
