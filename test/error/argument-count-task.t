BEGIN { @ = pcomm(curtask, 1); }
# >>> stderr
argument-count-task.awl:1:13: error: pcomm() takes a task, not 2
BEGIN { @ = pcomm(curtask, 1); }
            ^~~~~~~~~~~~~~~~~
# >>> exit
1
