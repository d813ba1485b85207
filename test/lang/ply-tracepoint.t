tracepoint:sched/sched_process_exit { @[data->comm, data->pid] = count(); }
# >>> types
probe tracepoint:sched:sched_process_exit
block
  assign : void
    map @ : count_t
      field comm : string[16]
        builtin args : struct _tracepoint_sched_sched_process_exit
      field pid : int32
        builtin args : struct _tracepoint_sched_sched_process_exit
    call count : void
map @(string[16],int32) : count_t
