BEGIN { if (comm == bash) { print(1); } }
# >>> exit
1
# >>> stderr
mistake-word-unquoted.awl:1:21: error: unknown name 'bash'
BEGIN { if (comm == bash) { print(1); } }
                    ^~~~
note: write "bash" for text, $bash for a variable or @bash for a map
