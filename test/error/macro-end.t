#define F(a) a
BEGIN { @ = F((1); }
# >>> stderr
macro-end.awl:2:13: error: the arguments of macro F() are never closed
BEGIN { @ = F((1); }
            ^
# >>> exit
1
