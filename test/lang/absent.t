config = { missing_probes = "ignore" }
BEGIN { print(@us); clear(@start); }
kprobe:vfs_none, kprobe:vfs_nothing {
	@start[arg0, comm] = nsecs;
	@name[tid] = func;
	@size = args.size + 1;
	let $x : uint8 = 1;
	@x[$x] = @unknown[args.name];
}
uretprobe:/none:main { @where = func; @r = (int8)retval; }
kprobe:vfs_read /@start[arg0, comm]/ {
	@us[@name[tid]] = hist((nsecs - @start[arg0, comm]) / 1000);
	@sum = sum(@size);
}
# >>> args
-d types
# >>> stdout
probe BEGIN
block
  call print : void
    map @us : hist_t
  call clear : void
    map @start : uint64
probe kprobe:vfs_read
predicate
  map @start : uint64
    builtin arg0 : uint64
    builtin comm : string[16]
block
  assign : void
    map @us : hist_t
      map @name : ksym_t
        builtin tid : uint32
    call hist : void
      binary / : int64
        binary - : int64
          builtin nsecs : uint64
          map @start : uint64
            builtin arg0 : uint64
            builtin comm : string[16]
        int 1000 : int16
  assign : void
    map @sum : sum_t
    call sum : void
      map @size : int64
map @us(ksym_t) : hist_t
map @start(uint64,string[16]) : uint64
map @name(uint32) : ksym_t
map @size : int64
map @x(int8) : int64
map @unknown(int64) : int64
map @where : usym_t
map @r : int8
map @sum : sum_t
