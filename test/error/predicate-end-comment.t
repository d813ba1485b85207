BEGIN { /* a /* b */ @x = 1; } */ END { }
# >>> exit
1
# >>> stderr
predicate-end-comment.awl:1:39: error: predicate is not closed: '/' is missing
BEGIN { /* a /* b */ @x = 1; } */ END { }
                                      ^
