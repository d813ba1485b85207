struct mixed {
	char letter;
	short small;
	char one;
	long word;
	int low : 3, middle : 7;
	unsigned int high : 22;
	long long wide;
	struct mixed *next;
};
kprobe:vfs_read {
	$m = (struct mixed *)nsecs;
	@size = sizeof(struct mixed);
	@small = $m->small;
	@word = $m->word;
	@middle = $m->middle;
	@high = $m->high;
	@wide = $m->wide;
	@next = $m->next->letter;
}
# >>> offsets
arm mipsel riscv32
  12: ext32
  13: =32
  14: +2 read2
  15: +8 read4
  16: +12 read2 <<54 s>>57
  17: read4 <<32 >>42
  18: +16 read8
  19: +24 read4 read1
arm64 loongarch64 mips64el powerpc64le riscv64 x86_64
  13: =40
  14: +2 read2
  15: +8 read8
  16: +16 read2 <<54 s>>57
  17: read4 <<32 >>42
  18: +24 read8
  19: +32 read8 read1
i386
  12: ext32
  13: =28
  14: +2 read2
  15: +8 read4
  16: +12 read2 <<54 s>>57
  17: read4 <<32 >>42
  18: +16 read8
  19: +24 read4 read1
mips64 powerpc64 s390x
  13: =40
  14: +2 read2
  15: +8 read8
  16: +16 read2 <<51 s>>57
  17: read4 <<42 >>42
  18: +24 read8
  19: +32 read8 read1
mips
  12: ext32
  13: =32
  14: +2 read2
  15: +8 read4
  16: +12 read2 <<51 s>>57
  17: read4 <<42 >>42
  18: +16 read8
  19: +24 read4 read1
