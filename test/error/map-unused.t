let @unused = hash(10);
let @only_deleted = hash(10);
let @of_macro = lruhash(5);
let @printed = hash(5);
macro keep(@m, key) { @m[key] = 1; }
BEGIN {
	if (0) { delete(@only_deleted, 1); @only_deleted[1] = 1; }
	keep(@of_macro, pid);
	@printed[1] = 1;
}
END { print(@printed); }
# >>> stderr
map-unused.awl:1:1: warning: map '@unused' is declared, but never used
let @unused = hash(10);
^~~~~~~~~~~~~~~~~~~~~~~
