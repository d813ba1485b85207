typedef double real;
struct reading {
	char letter;
	float small;
	char other;
	double wide;
	const float rows[2][2];
	real last;
	int number;
};
double no_matter(float x);
kprobe:vfs_read {
	$r = (struct reading *)nsecs;
	@size = sizeof(struct reading) + sizeof(float) + sizeof(double);
	@number = $r->number;
}
# >>> offsets
arm mips mipsel riscv32
  13: ext32
  14: =68
  15: +48 read4
arm64 loongarch64 mips64 mips64el powerpc64 powerpc64le riscv64 s390x x86_64
  14: =68
  15: +48 read4
i386
  13: ext32
  14: =60
  15: +44 read4
