config = { max_map_keys = "many" } BEGIN { @ = 1; }
# >>> exit
1
# >>> stderr
config-value-text.awl:1:27: error: setting 'max_map_keys' must be a number greater than 0
config = { max_map_keys = "many" } BEGIN { @ = 1; }
                          ^~~~~~
