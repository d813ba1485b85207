BEGIN { $x = uint64(5); }
# >>> exit
1
# >>> stderr
mistake-cast-call.awl:1:14: error: unknown function 'uint64'
BEGIN { $x = uint64(5); }
             ^~~~~~~~~
note: write (uint64)value to convert a value
