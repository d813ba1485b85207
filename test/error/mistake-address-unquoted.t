BEGIN { $ip = 127.0.0.1; }
# >>> exit
1
# >>> stderr
mistake-address-unquoted.awl:1:15: error: invalid number '127.0.0.1'
BEGIN { $ip = 127.0.0.1; }
              ^~~~~~~~~
note: write "127.0.0.1" in quotes
