#!/usr/bin/awl -q
// one
/* two
   lines */ BEGIN # three
{ @ = 1; /* inside */ } // end
# if it were a directive it would be refused
# >>> ast
probe BEGIN
block
  assign
    map @
    int 1
