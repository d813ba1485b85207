macro one() { 1 }
macro add_one(x) { x + 1 }
macro add_one_to_each($a, @b) { $a += 1; @b += 1; }
fn twice($a: int64): int64 { return $a * 2; }
fn void_one($x: int64) { if ($x > 5) { return; } @void += $x; }
fn uint64 older($x: uint64) { return $x; }
BEGIN { $a = { $b = 1; $b + 1 }; -$a; (1, 2); }
# >>> ast
macro one
  int 1
macro add_one
  parameter x
  binary +
    name x
    int 1
macro add_one_to_each
  parameter $a
  parameter @b
  assign +
    variable $a
    int 1
  assign +
    map @b
    int 1
fn twice
  parameter $a
  return
    binary *
      variable $a
      int 2
fn void_one
  parameter $x
  if
    binary >
      variable $x
      int 5
    block
      return
  assign +
    map @void
    variable $x
fn older
  parameter $x
  return
    variable $x
probe BEGIN
block
  assign
    variable $a
    block expression
      assign
        variable $b
        int 1
      binary +
        variable $b
        int 1
  unary -
    variable $a
  tuple
    int 1
    int 2
