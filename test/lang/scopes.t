BEGIN {
	if (pid) { $x = 1; } else { $x = "text"; }
	if (pid) { $y = 1; } else { $y = 2; }
	print($y);
	let $z: uint8 = 5;
	{ $w = $z; }
	{ $w = comm; }
}
# >>> types
probe BEGIN
block
  if
    builtin pid : uint32
    block
      assign : void
        variable $x : int8
        int 1 : int8
  else
    block
      assign : void
        variable $x : string[8]
        string "text" : string[5]
  if
    builtin pid : uint32
    block
      assign : void
        variable $y : int8
        int 1 : int8
  else
    block
      assign : void
        variable $y : int8
        int 2 : int8
  call print : void
    variable $y : int8
  assign : void
    variable $z : uint8
    int 5 : int8
  block
    assign : void
      variable $w : uint8
      variable $z : uint8
  block
    assign : void
      variable $w : string[16]
      builtin comm : string[16]
