BEGIN {
	@ = no0;
	@ = no1;
	@ = no2;
	@ = no3;
	@ = no4;
	@ = no5;
	@ = no6;
	@ = no7;
	@ = no8;
	@ = no9;
	@ = no10;
	@ = no11;
	@ = no12;
	@ = no13;
	@ = no14;
	@ = no15;
	@ = no16;
	@ = no17;
	@ = no18;
	@ = no19;
	@ = no20;
	@ = no21;
	@ = no22;
	@ = no23;
	@ = no24;
}
# >>> stderr
shown-twenty.awl:2:6: error: unknown name 'no0'
	@ = no0;
	    ^~~
note: write "no0" for text, $no0 for a variable or @no0 for a map
shown-twenty.awl:3:6: error: unknown name 'no1'
	@ = no1;
	    ^~~
note: write "no1" for text, $no1 for a variable or @no1 for a map
shown-twenty.awl:4:6: error: unknown name 'no2'
	@ = no2;
	    ^~~
note: write "no2" for text, $no2 for a variable or @no2 for a map
shown-twenty.awl:5:6: error: unknown name 'no3'
	@ = no3;
	    ^~~
note: write "no3" for text, $no3 for a variable or @no3 for a map
shown-twenty.awl:6:6: error: unknown name 'no4'
	@ = no4;
	    ^~~
note: write "no4" for text, $no4 for a variable or @no4 for a map
shown-twenty.awl:7:6: error: unknown name 'no5'
	@ = no5;
	    ^~~
note: write "no5" for text, $no5 for a variable or @no5 for a map
shown-twenty.awl:8:6: error: unknown name 'no6'
	@ = no6;
	    ^~~
note: write "no6" for text, $no6 for a variable or @no6 for a map
shown-twenty.awl:9:6: error: unknown name 'no7'
	@ = no7;
	    ^~~
note: write "no7" for text, $no7 for a variable or @no7 for a map
shown-twenty.awl:10:6: error: unknown name 'no8'
	@ = no8;
	    ^~~
note: write "no8" for text, $no8 for a variable or @no8 for a map
shown-twenty.awl:11:6: error: unknown name 'no9'
	@ = no9;
	    ^~~
note: write "no9" for text, $no9 for a variable or @no9 for a map
shown-twenty.awl:12:6: error: unknown name 'no10'
	@ = no10;
	    ^~~~
note: write "no10" for text, $no10 for a variable or @no10 for a map
shown-twenty.awl:13:6: error: unknown name 'no11'
	@ = no11;
	    ^~~~
note: write "no11" for text, $no11 for a variable or @no11 for a map
shown-twenty.awl:14:6: error: unknown name 'no12'
	@ = no12;
	    ^~~~
note: write "no12" for text, $no12 for a variable or @no12 for a map
shown-twenty.awl:15:6: error: unknown name 'no13'
	@ = no13;
	    ^~~~
note: write "no13" for text, $no13 for a variable or @no13 for a map
shown-twenty.awl:16:6: error: unknown name 'no14'
	@ = no14;
	    ^~~~
note: write "no14" for text, $no14 for a variable or @no14 for a map
shown-twenty.awl:17:6: error: unknown name 'no15'
	@ = no15;
	    ^~~~
note: write "no15" for text, $no15 for a variable or @no15 for a map
shown-twenty.awl:18:6: error: unknown name 'no16'
	@ = no16;
	    ^~~~
note: write "no16" for text, $no16 for a variable or @no16 for a map
shown-twenty.awl:19:6: error: unknown name 'no17'
	@ = no17;
	    ^~~~
note: write "no17" for text, $no17 for a variable or @no17 for a map
shown-twenty.awl:20:6: error: unknown name 'no18'
	@ = no18;
	    ^~~~
note: write "no18" for text, $no18 for a variable or @no18 for a map
shown-twenty.awl:21:6: error: unknown name 'no19'
	@ = no19;
	    ^~~~
note: write "no19" for text, $no19 for a variable or @no19 for a map
shown-twenty.awl: 5 more errors not shown
# >>> exit
1
