interval:s:9 { exit(); }
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
