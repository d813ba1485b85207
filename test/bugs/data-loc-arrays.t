tracepoint:dma:dma_map_sg {
	print(args.lengths);
	$a = args.dma_addrs;
	$one = $a[cpu] + args.dma_addrs[1];
	@[args.dma_addrs] = args;
	print((buf(args.lengths, 8), args.dir, $one));
}
# >>> types
probe tracepoint:dma:dma_map_sg
block
  call print : void
    field lengths : uint32[]
      builtin args : struct _tracepoint_dma_dma_map_sg
  assign : void
    variable $a : uint64[]
    field dma_addrs : uint64[]
      builtin args : struct _tracepoint_dma_dma_map_sg
  assign : void
    variable $one : uint64
    binary + : uint64
      index : uint64
        variable $a : uint64[]
        builtin cpu : uint32
      index : uint64
        field dma_addrs : uint64[]
          builtin args : struct _tracepoint_dma_dma_map_sg
        int 1 : int8
  assign : void
    map @ : (device=string[1024],full_nents=int32,full_ents=int32,truncated=bool,phys_addrs=uint64[],dma_addrs=uint64[],lengths=uint32[],dir=uint32,attrs=uint64)
      field dma_addrs : uint64[]
        builtin args : struct _tracepoint_dma_dma_map_sg
    builtin args : struct _tracepoint_dma_dma_map_sg
  call print : void
    tuple : (buffer[8],uint32,uint64)
      call buf : buffer[8]
        field lengths : uint32[]
          builtin args : struct _tracepoint_dma_dma_map_sg
        int 8 : int8
      field dir : uint32
        builtin args : struct _tracepoint_dma_dma_map_sg
      variable $one : uint64
map @(uint64[]) : (device=string[1024],full_nents=int32,full_ents=int32,truncated=bool,phys_addrs=uint64[],dma_addrs=uint64[],lengths=uint32[],dir=uint32,attrs=uint64)
