#ifdef A
#else
#elif 1
#else
#endif
BEGIN { exit(); }
# >>> stderr
condition-else.awl:3:1: error: #elif cannot follow #else
#elif 1
^~~~~~~
condition-else.awl:4:1: error: #else cannot follow #else
#else
^~~~~
# >>> exit
1
