BEGIN { printf("%d\n", comm); }
# >>> exit
1
# >>> stderr
mistake-format-text.awl:1:17: error: conversion '%d' cannot take a value of type 'string[16]'
BEGIN { printf("%d\n", comm); }
                ^~
note: use %s
