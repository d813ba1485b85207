kprobe:vfs_read { @[arg0, arg2] = count(); }
kretprobe:vfs_read { @r = retval; }
# >>> offsets
arm
  1: u32+0 u32+8 =1 u64+0 +1
  2: u32+0
arm64
  1: u64+0 u64+16 =1 u64+0 +1
  2: u64+0
i386
  1: u32+24 u32+4 =1 u64+0 +1
  2: u32+24
loongarch64
  1: u64+32 u64+48 =1 u64+0 +1
  2: u64+32
mips64 mips64el
  1: u64+32 u64+48 =1 u64+0 +1
  2: u64+16
mips mipsel
  1: u32+48 u32+56 =1 u64+0 +1
  2: u32+40
powerpc64 powerpc64le
  1: u64+24 u64+40 =1 u64+0 +1
  2: u64+24
riscv64
  1: u64+80 u64+96 =1 u64+0 +1
  2: u64+80
riscv32
  1: u32+40 u32+48 =1 u64+0 +1
  2: u32+40
s390x
  1: u64+40 u64+56 =1 u64+0 +1
  2: u64+40
x86_64
  1: u64+112 u64+96 =1 u64+0 +1
  2: u64+80
