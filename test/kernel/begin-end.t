BEGIN { @a = 1; exit(); } END { printf("end %d\n", @a); clear(@a); }
# >>> args
-q
# >>> expect
end 1
# >>> modes
--without test_run
