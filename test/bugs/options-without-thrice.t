# >>> command
--without loops --without no_such_feature --without btf -S -e 'BEGIN { @ = 1; }'
# >>> exit
2
# >>> stderr
awl: unknown kernel feature 'no_such_feature' (--info lists them)
