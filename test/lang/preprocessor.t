#!/usr/bin/awl
# Not a directive, and nobody's quote.
#include <linux/fs.h>
#include "fixture/include/limits.h"
#include "fixture/include/limits.h"
#define FUNC vfs_read
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define PASTE(a, b) a ## b
#define SAY(text, ...) printf(#text " %d\n", __VA_ARGS__)
#define TWO_LINES 1 + \
	2
#if defined(BPFTRACE_HAVE_BTF) && !defined NOTHING && LIMIT(2) == 32
kprobe:FUNC / arg2 > LIMIT(1) / {
	$MIN = MIN(arg2, 10);
	SAY(a "b", TWO_LINES); // MIN(1
	@MIN = 3-PASTE(TWO_, LINES);
#elif 1
	neither here
#else
	nor there
#endif
#ifdef __x86_64__
	@little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
#endif
	/* MIN(1,
#if 0
	*/
#undef MIN
	@MINS = "MIN(1, 2)";
}
#if 0
#if 1
BEGIN { }
#endif
#endif
#if LINUX_VERSION_CODE > KERNEL_VERSION(4, 19, 0) && 0b11 << 1 == 6
END { }
#endif
# >>> ast
probe kprobe:vfs_read
predicate
  binary >
    name arg2
    binary <<
      int 1
      int 4
block
  assign
    variable $MIN
    ternary
      binary <
        name arg2
        int 10
      name arg2
      int 10
  call printf
    string "a \"b\" %d\n"
    binary +
      int 1
      int 2
  assign
    map @MIN
    binary +
      binary -
        int 3
        int 1
      int 2
  assign
    map @little
    binary ==
      int 1234
      int 1234
  assign
    map @MINS
    string "MIN(1, 2)"
probe END
block
