#define F(a) a
BEGIN { @ = F((1); }
# >>> stderr
macro-end.awl:2:13: error: call of macro F() is not closed: ')' is missing
BEGIN { @ = F((1); }
            ^
# >>> exit
1
