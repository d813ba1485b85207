u:objects:cpp:app::Pool::take { @[ustack(1)] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=objects
# >>> workload
config='config = { cpp_demangle = false; }'
"$AWL" -q -c objects -e "$config u:objects:cpp:twice { @[ustack(1)] = count(); }"
BPFTRACE_NO_CPP_DEMANGLE=1 "$AWL" -q -c objects -e "u:objects:cpp:twice { @t[func] = count(); }"
exec objects
# >>> match
^    _Z5twiceIiET_S0_\+0$
^@t\[_Z5twiceIiET_S0_\]: 10$
^    app::Pool::take\(int\)\+0$
