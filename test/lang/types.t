BEGIN {
	@a = sizeof(int[2][3]);
	@b = (typeof(pid))5;
	let $x: typeof(@b) = 1;
	@c = sizeof(typeof(*curtask));
	@d = offsetof(typeof(*curtask), comm);
	@e = container_of(&curtask->comm, struct task_struct, comm);
	@f = (a=1, b=(x="y", z=(1, 2)));
	@g = @f.b.z.1;
	@h = (uint8[])(uint32)1;
	@i = (int8[4])1 == (int8[4])2;
	@j = (uint16)(uint8[2])5;
	@k[(a=1)] = (1, "a") != (2, "abc");
}
# >>> types
probe BEGIN
block
  assign : void
    map @a : uint64
    sizeof int[2][3] : uint64 = 24
  assign : void
    map @b : uint64
    cast typeof : uint32 = 5
      builtin pid : uint32
      int 5 : int64
  assign : void
    map @b : uint64
    variable $x : uint64
    int 1 : int64
  assign : void
    map @c : uint64
    sizeof typeof : uint64 = 264
      unary * : struct task_struct
        builtin curtask : struct task_struct *
  assign : void
    map @d : uint64
    offsetof typeof, comm : uint64 = 192
      unary * : struct task_struct
        builtin curtask : struct task_struct *
  assign : void
    map @e : struct task_struct *
    cast struct task_struct * : struct task_struct *
      binary - : uint8 *
        cast uint8 * : uint8 *
          unary & : string[16] *
            field comm : string[16]
              builtin curtask : struct task_struct *
        offsetof struct task_struct, comm : uint64 = 192
  assign : void
    map @f : (a=int64,b=(x=string[2],z=(int64,int64)))
    tuple : (a=int64,b=(x=string[2],z=(int64,int64)))
      a = int 1 : int64
      b = tuple : (x=string[2],z=(int64,int64))
        x = string "y" : string[2]
        z = tuple : (int64,int64)
          int 1 : int64
          int 2 : int64
  assign : void
    map @g : int64
    field 1 : int64
      field z : (int64,int64)
        field b : (x=string[2],z=(int64,int64))
          map @f : (a=int64,b=(x=string[2],z=(int64,int64)))
  assign : void
    map @h : uint8[4]
    cast uint8[0] : uint8[4]
      cast uint32 : uint32 = 1
        int 1 : int64
  assign : void
    map @i : bool
    binary == : bool
      cast int8[4] : int8[4]
        int 1 : int64
      cast int8[4] : int8[4]
        int 2 : int64
  assign : void
    map @j : uint64
    cast uint16 : uint16
      cast uint8[2] : uint8[2]
        int 5 : int64
  assign : void
    map @k : bool
      tuple : (a=int64)
        a = int 1 : int64
    binary != : bool
      tuple : (int64,string[2])
        int 1 : int64
        string "a" : string[2]
      tuple : (int64,string[4])
        int 2 : int64
        string "abc" : string[4]
map @a : uint64
map @b : uint64
map @c : uint64
map @d : uint64
map @e : struct task_struct *
map @f : (a=int64,b=(x=string[2],z=(int64,int64)))
map @g : int64
map @h : uint8[4]
map @i : bool
map @j : uint64
map @k(int64) : bool
