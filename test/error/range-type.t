BEGIN { for ($i : 0.."five") { @ = 1; } for ($i : comm..3) { } }
# >>> stderr
range-type.awl:1:22: error: an end of a range is of type 'string[5]', not an integer
BEGIN { for ($i : 0.."five") { @ = 1; } for ($i : comm..3) { } }
                     ^~~~~~
range-type.awl:1:51: error: an end of a range is of type 'string[16]', not an integer
BEGIN { for ($i : 0.."five") { @ = 1; } for ($i : comm..3) { } }
                                                  ^~~~
# >>> exit
1
