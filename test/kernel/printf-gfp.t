BEGIN {
	printf("%gr %gr %gr %gr\n", 0xcc0, 0x822, 0x4c0, 0);
	printf("%gr %gr %gr\n", 0x100cc0, 0x400cc0, 0x1c24ca);
	printf("%gr [%14gr] [%-12gr]\n", 0x81000000, 0x100, 0x800);
	printf("%gr %gr %gr%%\n", (int32)-2147483648, 0x100000001, (uint64)0xdc0);
	printf("%gr %lgr\n", (uint8)1, 0xfff);
	exit();
}
# >>> args
-q
# >>> expect
GFP_KERNEL GFP_ATOMIC|__GFP_HIGHMEM __GFP_IO|__GFP_FS|__GFP_DIRECT_RECLAIM 0
GFP_USER GFP_KERNEL_ACCOUNT GFP_TRANSHUGE
0x81000000 [    __GFP_ZERO] [GFP_NOWAIT  ]
0x80000000 GFP_DMA|0x100000000 GFP_KERNEL|__GFP_ZERO%
GFP_DMA GFP_KERNEL|GFP_DMA|GFP_DMA32|__GFP_HIGHMEM|__GFP_MOVABLE|__GFP_RECLAIMABLE|__GFP_HIGH|__GFP_ZERO|__GFP_ATOMIC
