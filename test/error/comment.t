BEGIN { @ = 1; /* never closed
}
# >>> stderr
comment.awl:1:16: error: comment is never closed
BEGIN { @ = 1; /* never closed
               ^~
# >>> exit
1
