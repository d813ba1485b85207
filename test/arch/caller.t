kprobe:vfs_read { @ = caller; }
kretprobe:vfs_read { @r = caller; }
# >>> offsets
arm
  1: u32+56
  2: u32+60
arm64
  1: u64+240
  2: u64+256
i386
  1: u32+60 read4
  2: u32+48
loongarch64
  1: u64+8
  2: u64+264
mips64 mips64el
  1: u64+248
  2: u64+296
mips mipsel
  1: u32+156
  2: u32+180
powerpc64 powerpc64le
  1: u64+288
  2: u64+256
riscv64
  1: u64+8
  2: u64+0
riscv32
  1: u32+4
  2: u32+0
s390x
  1: u64+136
  2: u64+16
x86_64
  1: u64+152 read8
  2: u64+128
