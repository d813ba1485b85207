config = { max_probes = 5000 }
kprobe:many_* { @ = count(); }
# >>> args
--kernel 5.10 --tracefs /nonexistent
--kallsyms "$(for i in {1000..3000}; do echo "ffffffff8100$i T many_$i"; done >"$tmp/symbols"; echo "$tmp/symbols")"
# >>> stderr
probe-unsupported.awl:2:1: error: probe 'kprobe:many_*' is not possible on this kernel
kprobe:many_* { @ = count(); }
^~~~~~~~~~~~~
note: 2001 functions match, and this kernel takes one event for each (kprobe.multi: 5.18, CONFIG_FPROBE): at most 1024
# >>> exit
1
