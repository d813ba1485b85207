# >>> args
-l "profile:*"
# >>> stdout
profile:hz:
profile:ms:
profile:s:
profile:us:
