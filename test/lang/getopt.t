BEGIN {
	print((getopt("count", 5), getopt("other", -1), getopt("fast"), getopt("slow", true), getopt("name", "none", "whose")));
	print(($1, $2, $3, $#, str($1 + 2), str($1 + 20)));
}
# >>> args
FILE three 0x10 -- --count=7 --fast --name=init 5
# >>> types
probe BEGIN
block
  call print : void
    tuple : (int8,int8,bool,bool,string[5])
      int 7 : int8
      int -1 : int8
      int 1 : bool
      int 1 : bool
      string "init" : string[5]
  call print : void
    tuple : (string[6],int8,int8,int8,string[4],string[1])
      string "three" : string[6]
      int 16 : int8
      int 5 : int8
      int 3 : int8
      string "ree" : string[4]
      string "" : string[1]
