config = { max_strlen = 16 }
BEGIN { @ = "more than sixteen bytes"; }
# >>> stderr
string-size.awl:2:13: error: string of 24 bytes is longer than max_strlen (16)
BEGIN { @ = "more than sixteen bytes"; }
            ^~~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
