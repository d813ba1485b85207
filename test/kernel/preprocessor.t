#!/usr/bin/awl
# ply's comment, with a ' in it
#define SQUARE(x) ((x) * (x))
#define PASTE(a, b) a ## b
#define SHOW(x) printf(#x " = %d\n", x)
#define WIDTH PASTE(1, 6)
#if defined(__LP64__)
#define BITS 64
#elif __SIZEOF_LONG__ == 4
#define BITS 32
#endif

BEGIN {
	SHOW(SQUARE(2 + 3));
	SHOW(WIDTH << 1);
	SHOW(sizeof(unsigned long) * 8 - BITS);
	SHOW(3-PASTE(-, 1));
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 9, 0) && !defined(NOTHING)
	printf("new enough\n");
#else
	nonsense
#endif
	exit();
}
# >>> args
-q
# >>> expect
SQUARE(2 + 3) = 25
WIDTH << 1 = 32
sizeof(unsigned long) * 8 - BITS = 0
3-PASTE(-, 1) = 4
new enough
