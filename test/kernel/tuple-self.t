BEGIN { $t = (1, 2); $t = ($t.1, $t.0); print($t);
	$u = (1, "a"); $u = $u.0 == 1 ? ($u.0 + 1, $u.1) : ($u.0, "b"); print($u); exit(); }
# >>> args
-q
# >>> expect
(2, 1)
(2, a)
# >>> modes
--without comm_pad
