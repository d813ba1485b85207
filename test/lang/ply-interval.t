interval:1 { print(@); clear(@); }
profile:100hz { @ = count(); }
# >>> types
probe interval:1
block
  call print : void
    map @ : count_t
  call clear : void
    map @ : count_t
probe profile:100hz
block
  assign : void
    map @ : count_t
    call count : void
map @ : count_t
