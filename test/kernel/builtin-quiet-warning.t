BEGIN { warnf("unseen"); exit(); }
# >>> args
-q --no-warnings
# >>> absent
unseen
