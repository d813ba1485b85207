BEGIN { printf("%.2f\n", 5); }
# >>> exit
1
# >>> stderr
mistake-format-fraction.awl:1:17: error: invalid format: unknown conversion
BEGIN { printf("%.2f\n", 5); }
                ^~
note: numbers have no fraction: use %d
