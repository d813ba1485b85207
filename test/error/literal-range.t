BEGIN {
	let $a: uint8 = 256;
	let $b: int8 = 100;
	$b = -129;
	$b = (int8)200;
	let $c: uint64 = -1;
	let $d: int64 = 0x8000000000000000;
	let $e: uint64 = 0xffffffffffffffff;
	let $f: bool = 2;
	$b = 64 * 2;
	$b += 300;
	print(($a, $b, $c, $d, $e, $f));
}
fn half($x: uint16): uint16 { return $x / 2; }
END { print(half(65536)); }
# >>> stderr
literal-range.awl:2:18: error: 'uint8' cannot hold this number
	let $a: uint8 = 256;
	                ^~~
note: a cast, (uint8), would cut it off
literal-range.awl:4:7: error: 'int8' cannot hold this number
	$b = -129;
	     ^~~~
note: a cast, (int8), would cut it off
literal-range.awl:6:19: error: 'uint64' cannot hold this number
	let $c: uint64 = -1;
	                 ^~
note: a cast, (uint64), would cut it off
literal-range.awl:7:18: error: 'int64' cannot hold this number
	let $d: int64 = 0x8000000000000000;
	                ^~~~~~~~~~~~~~~~~~
note: a cast, (int64), would cut it off
literal-range.awl:10:7: error: 'int8' cannot hold this number
	$b = 64 * 2;
	     ^~~~~~
note: a cast, (int8), would cut it off
literal-range.awl:15:18: error: 'uint16' cannot hold this number
END { print(half(65536)); }
                 ^~~~~
note: a cast, (uint16), would cut it off
# >>> exit
1
