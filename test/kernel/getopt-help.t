macro limit() { getopt("limit", 10, "how many are printed") }
BEGIN {
	print((limit, limit(), getopt("name", "all"), getopt("slow", true, "take time")));
	exit();
}
interval:s:1 / getopt("verbose") / { }
# >>> args
-q FILE -- --help --limit=3
# >>> expect
Options of the script (with their defaults):
  --name ("all")
  --slow (true) take time
  --verbose (false)
  --limit (10) how many are printed
