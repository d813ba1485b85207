kprobe:vfs_read { @a = arg0; @b = arg1; @c = arg2; @d = arg3; }
kprobe:vfs_write { @s = sarg0; @t = sarg2; }
# >>> offsets
arm
  1: u32+0 u32+4 u32+8 u32+12
  2: u32+52 read4 +8 read4
arm64
  1: u64+0 u64+8 u64+16 u64+24
  2: u64+248 read8 +16 read8
i386
  1: u32+24 u32+8 u32+4 u32+60 +4 read4
  2: u32+60 +4 read4 +12 read4
loongarch64
  1: u64+32 u64+40 u64+48 u64+56
  2: u64+24 read8 +16 read8
mips64 mips64el
  1: u64+32 u64+40 u64+48 u64+56
  2: u64+232 read8 +16 read8
mips mipsel
  1: u32+48 u32+52 u32+56 u32+60
  2: u32+148 +16 read4 +24 read4
powerpc64
  1: u64+24 u64+32 u64+40 u64+48
  2: u64+8 +112 read8 +128 read8
powerpc64le
  1: u64+24 u64+32 u64+40 u64+48
  2: u64+8 +96 read8 +112 read8
riscv64
  1: u64+80 u64+88 u64+96 u64+104
  2: u64+16 read8 +16 read8
riscv32
  1: u32+40 u32+44 u32+48 u32+52
  2: u32+8 read4 +8 read4
s390x
  1: u64+40 u64+48 u64+56 u64+64
  2: u64+144 +160 read8 +176 read8
x86_64
  1: u64+112 u64+104 u64+96 u64+88
  2: u64+152 +8 read8 +24 read8
