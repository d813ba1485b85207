interval:ms:50 { if (@ < 4) { @++; if (@ == 4) { printf("four\n"); exit(); } } }
# >>> args
-q
# >>> expect
four


@: 4
