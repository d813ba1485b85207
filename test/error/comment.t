BEGIN { @ = 1; /* never closed
}
# >>> stderr
comment.awl:1:16: error: comment is not closed: '*/' is missing
BEGIN { @ = 1; /* never closed
               ^~
# >>> exit
1
