BEGIN { @ = pcomm(curtask, 1); }
# >>> stderr
argument-count-task.awl:1:13: error: wrong number of arguments to pcomm(): expected 1 argument (a task), got 2
BEGIN { @ = pcomm(curtask, 1); }
            ^~~~~~~~~~~~~~~~~
# >>> exit
1
