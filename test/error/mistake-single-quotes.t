BEGIN { print('hello'); }
# >>> exit
1
# >>> stderr
mistake-single-quotes.awl:1:15: error: a character literal must hold exactly one byte
BEGIN { print('hello'); }
              ^~~~~~~
note: write "hello" for text
