for f in test/kernel/*.t; do
read a b </proc/uptime
sh test/kernel/case --suite $AWLP $f >/tmp/o 2>&1
read c d </proc/uptime
echo "T $f $a $c $b $d"
done
