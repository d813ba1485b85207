BEGIN { $t = (1, "abc", pid, (2, comm)); @ = $t.1; @b = $t.3.1; @c[$t.0, $t.2] = $t; @d[(1, "x")] = 1; @d[2, "longer"] = 2; @e = (); @f[()] = (1,); @g[(2,)] = ($t,); }
# >>> types
probe BEGIN
block
  assign : void
    variable $t : (int8,string[4],uint32,(int8,string[16]))
    tuple : (int8,string[4],uint32,(int8,string[16]))
      int 1 : int8
      string "abc" : string[4]
      builtin pid : uint32
      tuple : (int8,string[16])
        int 2 : int8
        builtin comm : string[16]
  assign : void
    map @ : string[4]
    field 1 : string[4]
      variable $t : (int8,string[4],uint32,(int8,string[16]))
  assign : void
    map @b : string[16]
    field 1 : string[16]
      field 3 : (int8,string[16])
        variable $t : (int8,string[4],uint32,(int8,string[16]))
  assign : void
    map @c : (int8,string[4],uint32,(int8,string[16]))
      field 0 : int8
        variable $t : (int8,string[4],uint32,(int8,string[16]))
      field 2 : uint32
        variable $t : (int8,string[4],uint32,(int8,string[16]))
    variable $t : (int8,string[4],uint32,(int8,string[16]))
  assign : void
    map @d : int8
      tuple : (int8,string[2])
        int 1 : int8
        string "x" : string[2]
    int 1 : int8
  assign : void
    map @d : int8
      int 2 : int8
      string "longer" : string[7]
    int 2 : int8
  assign : void
    map @e : ()
    tuple : ()
  assign : void
    map @f : (int8)
      tuple : ()
    tuple : (int8)
      int 1 : int8
  assign : void
    map @g : ((int8,string[4],uint32,(int8,string[16])))
      tuple : (int8)
        int 2 : int8
    tuple : ((int8,string[4],uint32,(int8,string[16])))
      variable $t : (int8,string[4],uint32,(int8,string[16]))
map @ : string[4]
map @b : string[16]
map @c(int8,uint32) : (int8,string[4],uint32,(int8,string[16]))
map @d(int8,string[8]) : int8
map @e : ()
map @f() : (int8)
map @g(int8) : ((int8,string[4],uint32,(int8,string[16])))
