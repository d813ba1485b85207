BEGIN { print($0); print(str($0)); print($1); }
# >>> stderr
param-zero.awl:1:15: error: there is no parameter $0: the first one is $1
BEGIN { print($0); print(str($0)); print($1); }
              ^~
param-zero.awl:1:30: error: there is no parameter $0: the first one is $1
BEGIN { print($0); print(str($0)); print($1); }
                             ^~
param-zero.awl:1:42: warning: parameter $1 is empty or not given
BEGIN { print($0); print(str($0)); print($1); }
                                         ^~
# >>> exit
1
