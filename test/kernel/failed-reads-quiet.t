// Without -k nobody is told, and with --strict that is not a loss.
BEGIN { @ = str(1); $x = *(uint32 *)16; exit(); }
# >>> args
-q --strict
# >>> expect


@: 
# >>> absent
WARNING
