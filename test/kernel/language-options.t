interval:s:80 { exit(); }
# >>> args
-q
# >>> needs
time
# >>> workload
hello='BEGIN { print("hello"); exit(); }'
"$AWL" --no-feature kprobe_multi,kprobe_session --usdt-file-activation -q -e "$hello"
"$AWL" --quiet --warnings --verbose -B none -e "$hello" 2>/dev/null
"$AWL" -d ast -e "$hello" | head -n 1
"$AWL" -v -q -e "$hello" 2>/dev/null
"$AWL" -V | sed s/awl/is/
"$AWL" -h | sed -n s/usage:/is/p
"$AWL" -f json -o out -q -e "$hello" && cat out
"$AWL" --dry-run -q -e "$hello"
"$AWL" --help | head -n 1
"$AWL" --version
"$AWL" -l -e 'BEGIN { } interval:s:1 { }'
"$AWL" --output out2 --quiet --cmd true --warnings -e "$hello"; head -n 1 out2
"$AWL" --debug ast -e "$hello" | tail -n 1
"$AWL" --list 'software:cpu-c*,BEGIN' 'interval:s*'
"$AWL" --verify-llvm-ir --dwarf-pid 1 --debuginfo /none:/nowhere -q -e "$hello"
"$AWL" --probe-filter 'in.*:s:1$' -l -e 'interval:s:1 { } interval:s:11 { } BEGIN { }'
ln -s "$AWL" bpftrace
./bpftrace -V
echo kept_name >functions
"$AWL" --traceable-functions functions -l 'kprobe:kept*'
"$AWL" --pid $$ --dry-run -q -e 'interval:s:1 { }'
# >>> match
^hello$
^probe BEGIN$
^hello$
^is [0-9]
^is awl
^\{"type": "value", "data": "hello"
^usage: awl
^awl [0-9]
^BEGIN$
^interval:s:1$
^hello$
^  call exit$
^BEGIN$
^interval:s:$
^software:cpu-clock:$
^hello$
^BEGIN$
^interval:s:1$
^bpftrace v0
^kprobe:kept_name$
