uprobe:/bin/sh:main { @ = *uaddr("environ"); printf("%s", str(*uaddr("ps1"))); }
# >>> ast
probe uprobe:/bin/sh:main
block
  assign
    map @
    unary *
      call uaddr
        string "environ"
  call printf
    string "%s"
    call str
      unary *
        call uaddr
          string "ps1"
