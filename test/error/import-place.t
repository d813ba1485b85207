BEGIN { exit(); } import "other.bt"
# >>> stderr
import-place.awl:1:19: error: 'import' must come before everything else in the script
BEGIN { exit(); } import "other.bt"
                  ^~~~~~~~~~~~~~~~~
# >>> exit
1
