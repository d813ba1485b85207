#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define NONE() 1
BEGIN { @ = MAX(1, 2) + MAX((3, 4), 5, 6); }
END { @ = MAX(1); @ = NONE(1) + NONE(); }
# >>> stderr
macro-arguments.awl:3:25: error: macro MAX() takes 2 arguments, not 3
BEGIN { @ = MAX(1, 2) + MAX((3, 4), 5, 6); }
                        ^~~~~~~~~~~~~~~~~
macro-arguments.awl:4:11: error: macro MAX() takes 2 arguments, not 1
END { @ = MAX(1); @ = NONE(1) + NONE(); }
          ^~~~~~
macro-arguments.awl:4:23: error: macro NONE() takes 0 arguments, not 1
END { @ = MAX(1); @ = NONE(1) + NONE(); }
                      ^~~~~~~
# >>> exit
1
