BEGIN { print("hello); }
# >>> exit
1
# >>> stderr
mistake-quote-open.awl:1:15: error: quote is not closed at the end of the line
BEGIN { print("hello); }
              ^~~~~~~~~~
note: text ends with '"' on its own line; write \n for a line break
