# >>> command
--arch x86_64 -d types -e 'BEGIN { @a = 1; }' -e 'END { @b = 2; }' -e 'END { @c = 3; }'
# >>> match
^map @a : int8$
^map @b : int8$
^map @c : int8$
