macro one() { 1 }
macro add_one(x) { x + 1 }
macro add_one_to_each($a, @b) { $a += 1; @b += 1; }
fn twice($a: int64): int64 { return $a * 2; }
let @h = hash(100);
BEGIN { $a = add_one(1); add_one_to_each($a, @h); $b = twice($a); _ = one; }
# >>> types
probe BEGIN
block
  assign : void
    variable $a : int64
    block expression : int8
      binary + : int8 = 2
        int 1 : int8
        int 1 : int8
  block expression : void
    assign + : void
      variable $a : int64
      int 1 : int8
    assign + : void
      map @h : int64
      int 1 : int8
  assign : void
    variable $b : int64
    call : int64
      assign : void
        variable $a : int64
        variable $a : int64
      assign : void
        variable $twice : int64
        int 0 : int64
      block
        assign : void
          variable $twice : int64
          binary * : int64
            variable $a : int64
            int 2 : int8
        return
      variable $twice : int64
  block expression : int8
    int 1 : int8
map @h : int64
