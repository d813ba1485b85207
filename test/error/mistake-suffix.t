BEGIN { $x = 10K; }
# >>> exit
1
# >>> stderr
mistake-suffix.awl:1:14: error: invalid number '10K'
BEGIN { $x = 10K; }
             ^~~
note: write 10 * 1024
