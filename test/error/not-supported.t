BEGIN { exit(); } import "other.bt"
# >>> stderr
not-supported.awl:1:19: error: an import behind other text is not supported by this version
BEGIN { exit(); } import "other.bt"
                  ^~~~~~~~~~~~~~~~~
# >>> exit
1
