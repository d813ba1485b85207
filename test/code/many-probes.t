tracepoint:sys*:* { @ = count(); }
# >>> args
--arch x86_64
# >>> code
v2 = load64 [v1]
br v2 == 0, b2, b1
# >>> insns
16
