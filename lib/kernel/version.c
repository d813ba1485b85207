/* SPDX-License-Identifier: GPL-2.0-only */
#include "kernel/version.h"

#include <link.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/utsname.h>

#include "base/print.h"
#include "base/root.h"
#include "base/strbuf.h"

/* The code of a version such as "4.9.228-1", or 0 if text is not a version. */
static uint32_t version_code(const char *text)
{
	uint64_t major, minor, sub;

	if (!text_take_number(&text, 10, &major) || !text_take(&text, ".") ||
	    !text_take_number(&text, 10, &minor))
		return 0;
	if (!text_take(&text, ".") || !text_take_number(&text, 10, &sub))
		sub = 0;
	if (sub > 255)
		sub = 255;
	return (uint32_t)(major << 16 | minor << 8 | sub);
}

uint32_t version_of_texts(const char *release, const char *version,
    const char *signature)
{
	const char *at = strstr(version, "Debian ");
	uint32_t code = at ? version_code(at + 7) : 0;

	/* "Ubuntu 4.15.0-213.224-generic 4.15.18" */
	at = signature ? strrchr(signature, ' ') : NULL;
	if (!code && at)
		code = version_code(at + 1);
	return code ? code : version_code(release);
}

/* The note "Linux" of type 0 (arch/x86/entry/vdso/vdso-note.S and others). */
static uint32_t code_in_notes(const char *at, const char *end)
{
	uint32_t code;
	ElfW(Nhdr) n;

	while ((size_t)(end - at) >= sizeof(n)) {
		const char *name = at + sizeof(n), *desc;

		memcpy(&n, at, sizeof(n));
		if (n.n_namesz > 64 || n.n_descsz > 64)
			return 0;
		desc = name + ((n.n_namesz + 3) & ~3u);
		at = desc + ((n.n_descsz + 3) & ~3u);
		if (at > end || n.n_type != 0 || n.n_namesz != 6 ||
		    n.n_descsz != sizeof(code) || memcmp(name, "Linux", 6))
			continue;
		memcpy(&code, desc, sizeof(code));
		return code;
	}
	return 0;
}

static uint32_t code_in_vdso(void)
{
	const char *base = (const char *)(uintptr_t)
	    getauxval(AT_SYSINFO_EHDR);
	uint32_t code = 0;
	ElfW(Ehdr) e;
	ElfW(Phdr) p;

	if (!base)
		return 0;
	memcpy(&e, base, sizeof(e));
	for (unsigned i = 0; i < e.e_phnum && !code; i++) {
		memcpy(&p, base + e.e_phoff + i * sizeof(p), sizeof(p));
		if (p.p_type == PT_NOTE)
			code = code_in_notes(base + p.p_offset,
			    base + p.p_offset + p.p_filesz);
	}
	return code;
}

uint32_t version_of_kernel(void)
{
	uint32_t code = code_in_vdso();
	struct strbuf text = { 0 };
	struct utsname u;

	if (code || uname(&u))
		return code;
	code = version_of_texts(u.release, u.version,
	    root_read("/proc/version_signature", &text) > 0 ?
	    strbuf_str(&text) : NULL);
	strbuf_free(&text);
	return code;
}
