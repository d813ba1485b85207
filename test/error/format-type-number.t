BEGIN { printf("%s\n", 5); }
# >>> exit
1
# >>> stderr
format-type-number.awl:1:17: error: conversion '%s' cannot take a value of type 'int8'
BEGIN { printf("%s\n", 5); }
                ^~
note: use %d
