BEGIN { @x["a"] = 5; @c["b"] = count(); zero(@x); zero(@c); exit(); }
# >>> args
-q
# >>> expect


@c[b]: 0
@x[a]: 0
