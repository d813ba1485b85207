u:traced:inne { @ = count(); }
u:traced-stripped:inner { @ = count(); }
u:busy-stripped:main { @ = count(); }
u:no-such-program-at-all:main { @ = count(); }
u:/etc/passwd:main { @ = count(); }
u:traced:inner+100000 { @ = count(); }
# >>> needs
uprobes cmd=traced cmd=busy-stripped
# >>> stderr
u:traced:inne
did you mean 'inner'
is stripped
u:busy-stripped:main
its name may be in \.gnu_debugdata of /.*/busy-stripped, which is compressed and not read: probe its address
no program in \$PATH and no library is called no-such-program-at-all
no ELF file
behind the end of inner
# >>> exit
1
