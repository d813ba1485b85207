pid$target:libc:malloc:entry { @ = count(); }
# >>> exit
1
# >>> stderr
mistake-dtrace-pid.awl:1:1: error: unknown probe family 'pid$target'
pid$target:libc:malloc:entry { @ = count(); }
^~~~~~~~~~~~~~~~~~~~~~~~~~~~
note: did you mean 'uprobe:libc:malloc'?
