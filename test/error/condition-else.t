#ifdef A
#else
#elif 1
#else
#endif
BEGIN { exit(); }
# >>> stderr
condition-else.awl:3:1: error: #elif after #else
#elif 1
^~~~~~~
condition-else.awl:4:1: error: #else after #else
#else
^~~~~
# >>> exit
1
