BEGIN { print(1.5ms); }
# >>> stderr
mistake-fraction-unit.awl:1:15: error: invalid number '1.5ms'
BEGIN { print(1.5ms); }
              ^~~~~
note: numbers have no fraction: use smaller units, such as 500ms for 0.5s
# >>> exit
1
