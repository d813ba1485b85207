BEGIN
{
	@open = (O_DIRECTORY, O_DIRECT, O_NOFOLLOW);
	@names = (SIGUSR1, ENOTSOCK, SOCK_STREAM, MAP_ANONYMOUS);
	@same = (AF_INET6, CLONE_IO, AT_FDCWD, S_IFMT);
}
# >>> offsets
arm arm64
  3: =16384 =0 =65536 =32768
  4: =10 =88 =1 =32
  5: =10 =0 =0 =0 =-100 =0 =0 =61440
i386 loongarch64 riscv64 riscv32 s390x x86_64
  3: =65536 =16384 =0 =131072
  4: =10 =88 =1 =32
  5: =10 =0 =0 =0 =-100 =0 =0 =61440
mips64 mips64el mips mipsel
  3: =65536 =32768 =131072
  4: =16 =95 =2 =0 =2048
  5: =10 =0 =0 =0 =-100 =0 =0 =61440
powerpc64 powerpc64le
  3: =16384 =0 =131072 =32768
  4: =10 =88 =1 =32
  5: =10 =0 =0 =0 =-100 =0 =0 =61440
