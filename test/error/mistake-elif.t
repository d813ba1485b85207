BEGIN { if (1) { print(1); } elif (2) { print(2); } }
# >>> exit
1
# >>> stderr
mistake-elif.awl:1:30: error: unexpected 'elif'
BEGIN { if (1) { print(1); } elif (2) { print(2); } }
                             ^~~~
note: write 'else if'
