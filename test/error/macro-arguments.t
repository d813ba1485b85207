#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define NONE() 1
BEGIN { @ = MAX(1, 2) + MAX((3, 4), 5, 6); }
END { @ = MAX(1); @ = NONE(1) + NONE(); }
# >>> stderr
macro-arguments.awl:3:25: error: wrong number of arguments to macro MAX(): expected 2, got 3
BEGIN { @ = MAX(1, 2) + MAX((3, 4), 5, 6); }
                        ^~~~~~~~~~~~~~~~~
macro-arguments.awl:4:11: error: wrong number of arguments to macro MAX(): expected 2, got 1
END { @ = MAX(1); @ = NONE(1) + NONE(); }
          ^~~~~~
macro-arguments.awl:4:23: error: wrong number of arguments to macro NONE(): expected 0, got 1
END { @ = MAX(1); @ = NONE(1) + NONE(); }
                      ^~~~~~~
# >>> exit
1
