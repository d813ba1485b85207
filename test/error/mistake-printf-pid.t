BEGIN { printf("%s\n", pid); }
# >>> exit
1
# >>> stderr
mistake-printf-pid.awl:1:17: error: conversion '%s' cannot take a value of type 'uint32'
BEGIN { printf("%s\n", pid); }
                ^~
note: use %d
