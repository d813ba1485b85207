BEGIN { try { } catch { } }
# >>> exit
1
# >>> stderr
mistake-try.awl:1:9: error: unexpected 'try'
BEGIN { try { } catch { } }
        ^~~
note: there are no exceptions: test the value with 'if'
