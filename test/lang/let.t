BEGIN { let $a; let $b = 5; let $c: uint8 = 200; let $d: string[16]; $a = comm; $d = "x"; print($a); print($b); print($c); print($d); }
# >>> types
probe BEGIN
block
  assign : void
    variable $a : string[16]
    string "" : string[1]
  assign : void
    variable $b : int8
    int 5 : int8
  assign : void
    variable $c : uint8
    int 200 : int16
  assign : void
    variable $d : string[16]
    string "" : string[1]
  assign : void
    variable $a : string[16]
    builtin comm : string[16]
  assign : void
    variable $d : string[16]
    string "x" : string[2]
  call print : void
    variable $a : string[16]
  call print : void
    variable $b : int8
  call print : void
    variable $c : uint8
  call print : void
    variable $d : string[16]
