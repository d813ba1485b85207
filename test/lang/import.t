import "fixture/import/routines.awl"
import "fixture/import/more.awl";
BEGIN { @order = two; @t = twice(4); }
# >>> ast
macro two
  int 2
fn twice
  parameter $a
  return
    binary *
      variable $a
      name two
probe BEGIN
block
  assign
    map @order
    int 1
probe BEGIN
block
  assign
    map @order
    name two
  assign
    map @t
    call twice
      int 4
