fn f(): int64 { printf("f"); return 3; }
macro m(e) { print(e); e }
BEGIN { printf("%d %s %d", pid, comm, { exit({ time(); 2 }); 5 }); }
BEGIN { print({ print(@m); 5 }); @m[1] = { clear(@m); 2 }; zero(@m); }
BEGIN { print(@m[{ printf("x"); 5 }]); print(1, f(), comm); exit(f()); }
BEGIN { system("%d", m(7)); cat("/%d", m(7)); join({ join(0); 8 }); }
BEGIN { errorf("%d", f()); warnf("%d", f()); debugf("%s %d", comm, f()); }
BEGIN { assert({ assert(f() == 3, "a"); 1 } == 1, "b"); unwatch(m(5)); }
BEGIN { printf("%d", { printf("%d", { return; 3 }); 4 }); write_user(f(), f()); }
BEGIN { printf("%s %s %d", kstack, usym(1), pid == 1 ? f() : m(1)); }
# >>> args
-S --unsafe --without ringbuf
# >>> match
perf_event_output
# >>> stderr
event-in-arguments.awl:6:52: warning: argument 1 of join() has type 'int8', which cannot hold an address
BEGIN { system("%d", m(7)); cat("/%d", m(7)); join({ join(0); 8 }); }
                                                   ^~~~~~~~~~~~~~
note: join() reads what is at an address; print a number by %d
event-in-arguments.awl:9:47: warning: this code is never reached
BEGIN { printf("%d", { printf("%d", { return; 3 }); 4 }); write_user(f(), f()); }
                                              ^
