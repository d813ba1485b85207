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
shown-twenty.awl:3:6: error: unknown name 'no1'
	@ = no1;
	    ^~~
shown-twenty.awl:4:6: error: unknown name 'no2'
	@ = no2;
	    ^~~
shown-twenty.awl:5:6: error: unknown name 'no3'
	@ = no3;
	    ^~~
shown-twenty.awl:6:6: error: unknown name 'no4'
	@ = no4;
	    ^~~
shown-twenty.awl:7:6: error: unknown name 'no5'
	@ = no5;
	    ^~~
shown-twenty.awl:8:6: error: unknown name 'no6'
	@ = no6;
	    ^~~
shown-twenty.awl:9:6: error: unknown name 'no7'
	@ = no7;
	    ^~~
shown-twenty.awl:10:6: error: unknown name 'no8'
	@ = no8;
	    ^~~
shown-twenty.awl:11:6: error: unknown name 'no9'
	@ = no9;
	    ^~~
shown-twenty.awl:12:6: error: unknown name 'no10'
	@ = no10;
	    ^~~~
shown-twenty.awl:13:6: error: unknown name 'no11'
	@ = no11;
	    ^~~~
shown-twenty.awl:14:6: error: unknown name 'no12'
	@ = no12;
	    ^~~~
shown-twenty.awl:15:6: error: unknown name 'no13'
	@ = no13;
	    ^~~~
shown-twenty.awl:16:6: error: unknown name 'no14'
	@ = no14;
	    ^~~~
shown-twenty.awl:17:6: error: unknown name 'no15'
	@ = no15;
	    ^~~~
shown-twenty.awl:18:6: error: unknown name 'no16'
	@ = no16;
	    ^~~~
shown-twenty.awl:19:6: error: unknown name 'no17'
	@ = no17;
	    ^~~~
shown-twenty.awl:20:6: error: unknown name 'no18'
	@ = no18;
	    ^~~~
shown-twenty.awl:21:6: error: unknown name 'no19'
	@ = no19;
	    ^~~~
shown-twenty.awl: 5 more errors not shown
# >>> exit
1
