BEGIN { for ($i : 0.."five") { @ = 1; } for ($i : comm..3) { } }
# >>> stderr
range-type.awl:1:22: error: bound of a range has type 'string[5]', but must be an integer
BEGIN { for ($i : 0.."five") { @ = 1; } for ($i : comm..3) { } }
                     ^~~~~~
range-type.awl:1:51: error: bound of a range has type 'string[16]', but must be an integer
BEGIN { for ($i : 0.."five") { @ = 1; } for ($i : comm..3) { } }
                                                  ^~~~
# >>> exit
1
