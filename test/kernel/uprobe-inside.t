u:traced:inner+0 { @whole = count(); }
# >>> args
-q
# >>> needs
uprobes cmd=traced
# >>> workload
# Wherever a probe is taken, the program does what it did.
for i in 1 2 3 4 5 6 7; do
	"$AWL" -q -c 'traced 3' -e "u:traced:inner+$i { @ = count(); }" >out 2>&1
	case $? in
	0)	grep -q '^@: 3$' out || { echo "inner+$i"; cat out; } ;;
	*)	grep -q 'the instruction around it starts at inner+[0-9]*$' out ||
			{ echo "inner+$i"; cat out; }
		echo refused ;;
	esac
done
exec traced 5
# >>> match
^refused$
^@whole: 5$
# >>> absent
^inner
