END { }
# >>> args
-q
# >>> needs
cmd=script
# >>> workload
cat >lines.awl <<'EOF'
BEGIN { printf("%s\n", "x\ty\nz"); @["a\nb"] = 1; exit(); }
EOF
script -qc "$AWL -q lines.awl" /dev/null </dev/null | tr -d '\r'
# >>> expect
x\ty\nz


@[a\nb]: 1
