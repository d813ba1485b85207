config = {
	cache_user_symbols = PER_PID;
	cpp_demangle = true;
	lazy_symbolication = true;
	license = "GPL v2";
	log_size = 1000000;
	max_ast_nodes = 10000;
	max_bpf_progs = 100;
	max_cat_bytes = 4;
	max_map_keys = 100;
	max_probes = 100;
	max_strlen = 32;
	missing_probes = warn;
	on_stack_limit = 64;
	perf_rb_pages = 64;
	print_maps_on_exit = 1;
	show_debug_info = true;
	STACK_MODE = raw;
	BPFTRACE_STR_TRUNC_TRAILER = "...";
	unstable_addr = enable;
	unstable_import = enable;
	unstable_macro = enable;
	unstable_map_decl = enable;
	unstable_tseries = warn;
	use_blazesym = false;
}
BEGIN { cat("/proc/sys/kernel/ostype"); printf("\n%d\n", sizeof(str(0))); @a = 1; exit(); }
# >>> args
-q --no-warnings
# >>> match
^Linu$
^32$
^@a: 1$
