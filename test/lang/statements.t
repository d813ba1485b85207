BEGIN {
	$i = 0;
	while ($i < 10) { $i++; if ($i == 5) { continue; } else if $i > 7 { break; } }
	unroll (3) { @x[$i] = 1; }
	if (pid) { return; } else { { exit(); } }
	_ = pid;
}
# >>> ast
probe BEGIN
block
  assign
    variable $i
    int 0
  while
    binary <
      variable $i
      int 10
    block
      unary ++ behind
        variable $i
      if
        binary ==
          variable $i
          int 5
        block
          continue
      else
        if
          binary >
            variable $i
            int 7
          block
            break
  unroll
    int 3
    block
      assign
        map @x
          variable $i
        int 1
  if
    builtin pid
    block
      return
  else
    block
      block
        call exit
  builtin pid
