BEGIN { @ = sizeof(struct path); @b = sizeof(uint32); @c = sizeof(pid); @d = offsetof(struct task_struct, comm); @e = sizeof(pid_t); @f = offsetof(struct dentry, d_name.name); }
# >>> types
probe BEGIN
block
  assign : void
    map @ : uint64
    sizeof struct path : uint64 = 16
  assign : void
    map @b : uint64
    sizeof uint32 : uint64 = 4
  assign : void
    map @c : uint64
    sizeof : uint64 = 4
      builtin pid : uint32
  assign : void
    map @d : uint64
    offsetof struct task_struct, comm : uint64 = 192
  assign : void
    map @e : uint64
    sizeof pid_t : uint64 = 4
  assign : void
    map @f : uint64
    offsetof struct dentry, d_name.name : uint64 = 24
map @ : uint64
map @b : uint64
map @c : uint64
map @d : uint64
map @e : uint64
map @f : uint64
