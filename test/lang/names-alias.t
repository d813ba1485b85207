k:vfs_read,kr:vfs_read { @ = count(); }
t:sched:sched_switch { @ = count(); }
begin { exit(); }
end { print(@); }
i:s:1 { @ = count(); }
p:hz:99 { @ = count(); }
s:faults:1 { @ = count(); }
h:cycles:1000000 { @ = count(); }
# >>> types
probe kprobe:vfs_read
block
  assign : void
    map @ : count_t
    call count : void
probe kretprobe:vfs_read
block
  assign : void
    map @ : count_t
    call count : void
probe tracepoint:sched:sched_switch
block
  assign : void
    map @ : count_t
    call count : void
probe BEGIN
block
  call exit : void
probe END
block
  call print : void
    map @ : count_t
probe interval:s:1
block
  assign : void
    map @ : count_t
    call count : void
probe profile:hz:99
block
  assign : void
    map @ : count_t
    call count : void
probe software:faults:1
block
  assign : void
    map @ : count_t
    call count : void
probe hardware:cycles:1000000
block
  assign : void
    map @ : count_t
    call count : void
map @ : count_t
