#ifdef A
#else
#elif 1
#else
#endif
BEGIN { exit(); }
# >>> stderr
condition-else.awl:3:1: error: #elif behind the #else of its condition
#elif 1
^~~~~~~
condition-else.awl:4:1: error: #else behind the #else of its condition
#else
^~~~~
# >>> exit
1
