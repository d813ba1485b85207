uprobe:edge:text {
	printf("%d %d [%s] [%s] [%s]\n", arg1, strlen(str(arg0)), str(arg0),
	    str(arg0, 10), str(arg0, 1 + arg1 % 4));
	@[str(arg0, 4)] = count();
}
# >>> args
-q
# >>> needs
uprobes
cmd=edge
# >>> workload
exec edge
# >>> modes
--without probe_read_str
--without probe_read_str,loops
# >>> expect
0 0 [] [] []
1 1 [a] [a] [a]
2 2 [ab] [ab] [ab]
3 3 [abc] [abc] [abc]
4 4 [abcd] [abcd] []
5 5 [abcde] [abcde] [a]
6 6 [abcdef] [abcdef] [ab]
7 7 [abcdefg] [abcdefg] [abc]
8 8 [abcdefgh] [abcdefgh] []
9 9 [abcdefghi] [abcdefghi] [a]
10 10 [abcdefghij] [abcdefghi] [ab]
11 11 [abcdefghijk] [abcdefghi] [abc]
12 12 [abcdefghijkl] [abcdefghi] []
13 13 [abcdefghijklm] [abcdefghi] [a]
14 14 [abcdefghijklmn] [abcdefghi] [ab]
15 15 [abcdefghijklmno] [abcdefghi] [abc]
16 16 [abcdefghijklmnop] [abcdefghi] []
17 17 [abcdefghijklmnopq] [abcdefghi] [a]
18 18 [abcdefghijklmnopqr] [abcdefghi] [ab]
4 0 [] [] []


@[]: 1
@[a]: 1
@[ab]: 1
@[pqr]: 1
@[abc]: 16
