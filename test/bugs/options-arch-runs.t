# >>> command
--arch riscv32 -e 'BEGIN { print(sizeof(long)); }'
# >>> stderr
awl: programs for another machine cannot run here: with --arch riscv32, give -S or -d
# >>> exit
2
