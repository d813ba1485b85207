BEGIN: { print(1); }
# >>> exit
1
# >>> stderr
mistake-begin-colon.awl:1:1: error: invalid probe 'BEGIN:'
BEGIN: { print(1); }
^~~~~~
note: write BEGIN alone, without a colon
