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
it is stripped
u:busy-stripped:main
its name may be in \.gnu_debugdata of /.*/busy-stripped, which awl does not read; probe its address instead
no program in \$PATH and no library is named no-such-program-at-all
not an ELF file
beyond the end of inner
# >>> exit
1
