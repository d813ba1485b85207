#define NAME 4
enum color { RED, GREEN = 5, BLUE = GREEN + sizeof(int) };
typedef unsigned char byte_t;
typedef struct { byte_t a; unsigned int b; } __attribute__((packed)) packed_t;
struct bits { byte_t low:3, high:5; signed char sign:4; byte_t :0; byte_t z:1; };
struct file {			/* not the kernel's */
	char name[NAME];
	byte_t m[2][3];
	struct bits bits;
	packed_t packed;
	union { byte_t one; struct { byte_t first, second; }; };
	struct file *next;
	byte_t tail[];
};

BEGIN {
	printf("%d %d %d\n", sizeof(packed_t), sizeof(struct bits),
	    offsetof(struct file, second));
	printf("%d %s %d\n", offsetof(struct file, next) ==
	    (sizeof(long) == 8 ? 24 : 20), BLUE, BLUE);
	printf("%d\n", (byte_t)0x1ff);
}

tracepoint:syscalls:sys_enter_write / pid == cpid && args.count > 30 / {
	$f = (struct file *)args.buf;
	printf("%s %d %d %d\n", $f->name, $f->m[0][2], $f->m[1][0],
	    $f->m[1][2]);
	@high = $f->bits.low + $f->bits.high;
	@sign = $f->bits.sign == -1 || $f->bits.sign == -2;
	@packed = $f->packed.b;
	printf("%d %d %d\n", $f->one, $f->first, $f->second);
	@color = (enum color)$f->m[1][1];
}
# >>> args
-q
# >>> needs
probe=tracepoint:syscalls:sys_enter_write
# >>> workload

printf 'abc\000\001\002\003\004\005\006\371\357\001\011\001\001\001\001\015\016xxxxxxxxxxxxxxxx' >/dev/null
# >>> expect
5 3 19
1 BLUE 9
255
abc 3 4 6
13 13 14


@color: GREEN
@high: 32
@packed: 16843009
@sign: true
