config = { max_strlen = 65536; }
struct large { char text[40000]; int last; };
BEGIN { printf("%s %d\n", str(0), pid); $s = *(struct large *)0; print($s.last); }
# >>> code
v1 = call get_smp_processor_id
store32 [slot1], v1
v2 = call map_lookup_elem map4, slot1
v4 = call ringbuf_reserve map2, 65552, 0
v11 = add v4, 65544
store32 [v11], v10
v13 = call probe_read_kernel v2, 40004, 0
v15 = add v2, 40000
v16 = loads32 [v15]
