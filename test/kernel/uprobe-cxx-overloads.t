u:objects:cpp:"app::Pool::give(int)" { @one = count(); }
u:objects:"app::Pool::give(int, const char *)" { @two = count(); }
u:objects:cpp:"app::Pool::give(int, char const*)" { @[ustack(2)] = count(); }
u:objects:cpp:app::Pool::give { @both = count(); }
u:objects:cpp:*give* { @glob = count(); @f[func] = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=objects
# >>> workload
"$AWL" -l 'uprobe:objects:cpp:*give*' | sed 's/:.*cpp/:cpp/'
exec objects
# >>> match
^uprobe:cpp:"app::Pool::give\(int\)"$
^uprobe:cpp:"app::Pool::give\(int, char const\*\)"$
^    app::Pool::give\(int, char const\*\)\+[0-9]+$
^@both: 20$
^@f\[app::Pool::give\(int(, char const\*)?\)\]: 10$
^@f\[app::Pool::give\(int(, char const\*)?\)\]: 10$
^@glob: 20$
^@one: 10$
^@two: 10$
# >>> modes
--without uprobe_multi
