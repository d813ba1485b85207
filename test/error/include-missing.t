#include "fixture/none.h"
#include <fixture/none.h>
#include <linux/none.h>
BEGIN { exit(); }
# >>> stderr
include-missing.awl:1:1: error: cannot read 'fixture/none.h': No such file or directory
#include "fixture/none.h"
^~~~~~~~~~~~~~~~~~~~~~~~~
# >>> exit
1
