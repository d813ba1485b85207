#ifdef AF_INET6
#error no header was asked for
#endif
#include <linux/socket.h>
#ifndef AF_INET6
#error it has that
#endif
#if !defined(AF_INET) || AF_INET6 != 10 || AF_INET + 8 != 10
#error and these values
#endif
#if NO_SUCH_MACRO
#error that is 0
#endif
#undef AF_INET
#ifdef AF_INET
#error it is gone
#endif
#define AF_INET 99
#if AF_INET != 99
#error it is back
#endif
BEGIN { @ = AF_INET; @six = AF_INET6; }
# >>> ast
probe BEGIN
block
  assign
    map @
    int 99
  assign
    map @six
    name AF_INET6
