BEGIN { exit(); } import "other.bt"
# >>> stderr
import-place.awl:1:19: error: an import belongs before all else
BEGIN { exit(); } import "other.bt"
                  ^~~~~~~~~~~~~~~~~
# >>> exit
1
