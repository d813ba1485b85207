BEGIN { @ = str(); }
# >>> exit
1
# >>> stderr
argument-count-str.awl:1:13: error: str() takes 1 to 2 arguments, not 0
BEGIN { @ = str(); }
            ^~~~~
