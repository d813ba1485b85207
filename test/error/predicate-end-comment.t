BEGIN { /* a /* b */ @x = 1; } */ END { }
# >>> exit
1
# >>> stderr
predicate-end-comment.awl:1:39: error: predicate has no '/' at its end
BEGIN { /* a /* b */ @x = 1; } */ END { }
                                      ^
