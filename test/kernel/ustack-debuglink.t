# >>> args
-q -e "BEGIN { }"
# >>> needs
uprobes cmd=traced cmd=objcopy
# >>> workload
address=0x$(grep " inner$" "$(command -v traced).addresses" | cut -d " " -f 1)
mkdir .debug
objcopy --only-keep-debug -R .note.gnu.build-id "$(command -v traced)" .debug/t.debug
objcopy -S -R .note.gnu.build-id --add-gnu-debuglink=.debug/t.debug "$(command -v traced)" t
"$AWL" -q --unsafe -c './t 10' -e "u:./t:$address { @[ustack(1)] = count(); }"
"$AWL" -q -c './t 10' -e "u:./t:inner { @byname = count(); }"
# Not of this file: nothing is named.
echo >>.debug/t.debug
"$AWL" -q --unsafe -c './t 10' -e "u:./t:$address { @other[ustack(1)] = count(); }"
# >>> match
^    inner\+[0-9]+$
^@byname: 10$
^@other\[$
^    0x[0-9a-f]+$
