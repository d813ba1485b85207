interval:s:80 { exit(); }
# >>> args
-q
# >>> needs
time
# >>> workload
mkdir headers
echo '#define LIMIT(n) ((n) << 4)' >headers/limit.h
echo '#define OTHER 3' >headers/other.h
{
	echo '#!/usr/bin/env awl'
	echo '#include <other.h>'
	echo 'BEGIN { print(LIMIT(1) + OTHER); exit(); }'
} >script
exec "$AWL" -q -I headers --include limit.h script
# >>> match
^19$
