BEGIN {
	for ($i : 0..10) { @a = $i; }
	for $i : @a..pid { if ($i == 2) { continue; } }
	while @a < 10 { break; }
	while (@a) @a--;
}
# >>> ast
probe BEGIN
block
  for
    i
    int 0
    int 10
    block
      assign
        map @a
        variable $i
  for
    i
    map @a
    builtin pid
    block
      if
        binary ==
          variable $i
          int 2
        block
          continue
  while
    binary <
      map @a
      int 10
    block
      break
  while
    map @a
    unary -- behind
      map @a
