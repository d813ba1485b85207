kretprobe:vfs_read { @["size"] = quantize(retval); }
# >>> types
probe kretprobe:vfs_read
block
  assign : void
    map @ : quantize_t
      string "size" : string[5]
    call quantize : void
      builtin retval : int64
map @(string[8]) : quantize_t
