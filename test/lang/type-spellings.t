enum colour { RED, GREEN = 5, BLUE };
union both { uint32 whole; uint8 part[4]; };
struct line { enum colour colour; union both at; char text[6]; char mark; };
BEGIN {
	$l = (struct line *)kptr(0);
	printf("%rh %*d %p\n", buf($l->text, 4), 5, GREEN, $l);
	@[$l->colour, (char)65] = $l->at.part[1];
	@mark = $l->mark;
}
# >>> types
probe BEGIN
block
  assign : void
    variable $l : struct line *
    cast struct line * : struct line *
      call kptr : void *
        int 0 : int8
  call printf : void
    string "%rh %*d %p\n" : string[12]
    call buf : buffer[4]
      field text : string[7]
        variable $l : struct line *
      int 4 : int8
    int 5 : int8
    int 5 : enum colour
    variable $l : struct line *
  assign : void
    map @ : uint8
      field colour : enum colour
        variable $l : struct line *
      cast char : char = 65
        int 65 : int8
    index : uint8
      field part : uint8[4]
        field at : union both
          variable $l : struct line *
      int 1 : int8
  assign : void
    map @mark : int8
    field mark : char
      variable $l : struct line *
map @(enum colour,int8) : uint8
map @mark : int8
