kprobe:vfs_read { @ = socket_cookie(arg0); @p[path((struct path *)arg0)] = count(); @u = uaddr("x"); skboutput("x.pcap", arg0, 1, 0); }
fentry:vfs_read { @p[path((struct path *)pid)] = count(); @p[path(args.file->f_path, 0)] = count(); }
fentry:vfs_read { skboutput("x.pcap", args.file, 1, 0); skboutput(comm, 5, 1, 0); }
# >>> stderr
call-place.awl:1:23: error: probe 'kprobe:vfs_read' cannot use socket_cookie()
kprobe:vfs_read { @ = socket_cookie(arg0); @p[path((struct path *)arg0)] = count(); @u = uaddr("x"); skboutput("x.pcap", arg0, 1, 0); }
                      ^~~~~~~~~~~~~~~~~~~
note: only fentry and fexit probes can use it
call-place.awl:1:47: error: probe 'kprobe:vfs_read' cannot use path()
kprobe:vfs_read { @ = socket_cookie(arg0); @p[path((struct path *)arg0)] = count(); @u = uaddr("x"); skboutput("x.pcap", arg0, 1, 0); }
                                              ^~~~~~~~~~~~~~~~~~~~~~~~~
note: only fentry and fexit probes can use it
call-place.awl:1:90: error: probe 'kprobe:vfs_read' cannot use uaddr()
kprobe:vfs_read { @ = socket_cookie(arg0); @p[path((struct path *)arg0)] = count(); @u = uaddr("x"); skboutput("x.pcap", arg0, 1, 0); }
                                                                                         ^~~~~~~~~~
note: only uprobe and uretprobe probes can use it
call-place.awl:1:102: error: probe 'kprobe:vfs_read' cannot use skboutput()
kprobe:vfs_read { @ = socket_cookie(arg0); @p[path((struct path *)arg0)] = count(); @u = uaddr("x"); skboutput("x.pcap", arg0, 1, 0); }
                                                                                                     ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: only fentry and fexit probes can use it
call-place.awl:2:27: error: argument 1 of path() has type 'struct path *', but must be a struct path taken from args
fentry:vfs_read { @p[path((struct path *)pid)] = count(); @p[path(args.file->f_path, 0)] = count(); }
                          ^~~~~~~~~~~~~~~~~~
call-place.awl:2:86: error: argument 2 of path() is 0, but must be 1 to max_strlen
fentry:vfs_read { @p[path((struct path *)pid)] = count(); @p[path(args.file->f_path, 0)] = count(); }
                                                                                     ^
call-place.awl:3:39: error: argument 2 of skboutput() has type 'struct file *', but must be a struct sk_buff * taken from args
fentry:vfs_read { skboutput("x.pcap", args.file, 1, 0); skboutput(comm, 5, 1, 0); }
                                      ^~~~~~~~~
call-place.awl:3:67: error: argument 1 of skboutput() has type 'string[16]', but must be a string in quotes
fentry:vfs_read { skboutput("x.pcap", args.file, 1, 0); skboutput(comm, 5, 1, 0); }
                                                                  ^~~~
call-place.awl:3:73: error: argument 2 of skboutput() has type 'int8', but must be a struct sk_buff * taken from args
fentry:vfs_read { skboutput("x.pcap", args.file, 1, 0); skboutput(comm, 5, 1, 0); }
                                                                        ^
# >>> exit
1
