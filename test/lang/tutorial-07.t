tracepoint:sched:sched* { @[probe] = count(); }
interval:s:5 { exit(); }
# >>> types
probe tracepoint:sched:sched_migrate_task
probe tracepoint:sched:sched_process_exec
probe tracepoint:sched:sched_process_exit
probe tracepoint:sched:sched_process_fork
... and 6 more
block
  assign : void
    map @ : count_t
      builtin probe : probe
    call count : void
probe interval:s:5
block
  call exit : void
map @(probe) : count_t
