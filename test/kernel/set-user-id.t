END { }
# >>> args
-q
# >>> needs
cmd=chown cmd=chmod
# >>> workload
# Whoever may run it would have the rights of its owner; here they are fewer.
cp "$AWL" copy
chown 65534 copy
chmod 4755 copy
./copy --help >out 2>&1
echo "status $?"
cat out
# >>> match
^status 2$
^awl: error: a set-user-id or set-group-id copy does not run
