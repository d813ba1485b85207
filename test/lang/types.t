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
    map @b : uint32
    cast typeof : uint32 = 5
      builtin pid : uint32
      int 5 : int8
  assign : void
    map @b : uint32
    variable $x : uint32
    int 1 : int8
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
    map @f : (a=int8,b=(x=string[2],z=(int8,int8)))
    tuple : (a=int8,b=(x=string[2],z=(int8,int8)))
      a = int 1 : int8
      b = tuple : (x=string[2],z=(int8,int8))
        x = string "y" : string[2]
        z = tuple : (int8,int8)
          int 1 : int8
          int 2 : int8
  assign : void
    map @g : int8
    field 1 : int8
      field z : (int8,int8)
        field b : (x=string[2],z=(int8,int8))
          map @f : (a=int8,b=(x=string[2],z=(int8,int8)))
  assign : void
    map @h : uint8[4]
    cast uint8[0] : uint8[4]
      cast uint32 : uint32 = 1
        int 1 : int8
  assign : void
    map @i : bool
    binary == : bool
      cast int8[4] : int8[4]
        int 1 : int8
      cast int8[4] : int8[4]
        int 2 : int8
  assign : void
    map @j : uint16
    cast uint16 : uint16
      cast uint8[2] : uint8[2]
        int 5 : int8
  assign : void
    map @k : bool
      tuple : (a=int8)
        a = int 1 : int8
    binary != : bool
      tuple : (int8,string[2])
        int 1 : int8
        string "a" : string[2]
      tuple : (int8,string[4])
        int 2 : int8
        string "abc" : string[4]
map @a : uint64
map @b : uint32
map @c : uint64
map @d : uint64
map @e : struct task_struct *
map @f : (a=int8,b=(x=string[2],z=(int8,int8)))
map @g : int8
map @h : uint8[4]
map @i : bool
map @j : uint16
map @k(int8) : bool
