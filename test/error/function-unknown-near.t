BEGIN { prinf("x"); }
# >>> exit
1
# >>> stderr
function-unknown-near.awl:1:9: error: unknown function 'prinf'
BEGIN { prinf("x"); }
        ^~~~~~~~~~
note: did you mean 'printf'?
