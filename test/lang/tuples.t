BEGIN { $t = (1, "abc", pid, (2, comm)); @ = $t.1; @b = $t.3.1; @c[$t.0, $t.2] = $t; @d[(1, "x")] = 1; @d[2, "longer"] = 2; @e = (); @f[()] = (1,); @g[(2,)] = ($t,); }
# >>> types
probe BEGIN
block
  assign : void
    variable $t : (int64,string[4],uint64,(int64,string[16]))
    tuple : (int64,string[4],uint64,(int64,string[16]))
      int 1 : int64
      string "abc" : string[4]
      builtin pid : uint32
      tuple : (int64,string[16])
        int 2 : int64
        builtin comm : string[16]
  assign : void
    map @ : string[4]
    field 1 : string[4]
      variable $t : (int64,string[4],uint64,(int64,string[16]))
  assign : void
    map @b : string[16]
    field 1 : string[16]
      field 3 : (int64,string[16])
        variable $t : (int64,string[4],uint64,(int64,string[16]))
  assign : void
    map @c : (int64,string[4],uint64,(int64,string[16]))
      field 0 : int64
        variable $t : (int64,string[4],uint64,(int64,string[16]))
      field 2 : uint64
        variable $t : (int64,string[4],uint64,(int64,string[16]))
    variable $t : (int64,string[4],uint64,(int64,string[16]))
  assign : void
    map @d : int64
      tuple : (int64,string[2])
        int 1 : int64
        string "x" : string[2]
    int 1 : int64
  assign : void
    map @d : int64
      int 2 : int64
      string "longer" : string[7]
    int 2 : int64
  assign : void
    map @e : ()
    tuple : ()
  assign : void
    map @f : (int64)
      tuple : ()
    tuple : (int64)
      int 1 : int64
  assign : void
    map @g : ((int64,string[4],uint64,(int64,string[16])))
      tuple : (int64)
        int 2 : int64
    tuple : ((int64,string[4],uint64,(int64,string[16])))
      variable $t : (int64,string[4],uint64,(int64,string[16]))
map @ : string[4]
map @b : string[16]
map @c(int64,uint64) : (int64,string[4],uint64,(int64,string[16]))
map @d(int64,string[8]) : int64
map @e : ()
map @f() : (int64)
map @g(int64) : ((int64,string[4],uint64,(int64,string[16])))
