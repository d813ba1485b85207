struct in { int a; int b; };
struct out { int x; struct in y; };
typedef struct out out_t;
BEGIN {
	$p = (struct out *)0;
	print((offsetof(struct out, y.b), offsetof(out_t, y.b), offsetof($p, y.b), offsetof(*$p, y), offsetof($p->y, b), offsetof(typeof(*$p), y)));
}
# >>> types
probe BEGIN
block
  assign : void
    variable $p : struct out *
    cast struct out * : struct out * = 0
      int 0 : int8
  call print : void
    tuple : (uint64,uint64,uint64,uint64,uint64,uint64)
      offsetof struct out, y.b : uint64 = 8
      offsetof out_t, y.b : uint64 = 8
      offsetof typeof, y.b : uint64 = 8
        variable $p : struct out *
      offsetof typeof, y : uint64 = 4
        unary * : struct out
          variable $p : struct out *
      offsetof typeof, b : uint64 = 4
        field y : struct in
          variable $p : struct out *
      offsetof typeof, y : uint64 = 4
        unary * : struct out
          variable $p : struct out *
