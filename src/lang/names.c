// SPDX-License-Identifier: GPL-2.0-only
/*
 * Names of numbers. The tables are made by scripts/names.
 */
#include "lang/names.h"

#include "arch/arch.h"

#include <arpa/inet.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

enum { ERROR_SIZE = 48, SIGNAL_SIZE = 32, SYSCALL_SIZE = 32 };
enum { FIRST_REALTIME = 34, LAST_REALTIME = 64 };

#define COUNT(table)	(sizeof(table) / sizeof((table)[0]))

/* Columns: 0, or 1 for mips. */
static const struct { const char *text; uint16_t number[2]; } errors[] = {
#define ERRNO(name, number, on_mips, text)	{ text, { number, on_mips } },
#include "lang/errno.def"
#undef ERRNO
};

#define ERRNO(name, number, on_mips, text)	\
	_Static_assert(sizeof(text) <= ERROR_SIZE, "text is too long");
#include "lang/errno.def"
#undef ERRNO

static const struct { const char *name, *text; uint8_t number[2]; }
    signals[] = {
#define SIGNAL(name, number, on_mips, text)	\
	{ #name, text, { number, on_mips } },
#include "lang/signal.def"
#undef SIGNAL
};

static const char *const realtime[] = {
#define REALTIME(n)	"Real-time signal " #n,
	REALTIME(0) REALTIME(1) REALTIME(2) REALTIME(3)
	REALTIME(4) REALTIME(5) REALTIME(6) REALTIME(7)
	REALTIME(8) REALTIME(9) REALTIME(10) REALTIME(11)
	REALTIME(12) REALTIME(13) REALTIME(14) REALTIME(15)
	REALTIME(16) REALTIME(17) REALTIME(18) REALTIME(19)
	REALTIME(20) REALTIME(21) REALTIME(22) REALTIME(23)
	REALTIME(24) REALTIME(25) REALTIME(26) REALTIME(27)
	REALTIME(28) REALTIME(29) REALTIME(30)
#undef REALTIME
};
_Static_assert(COUNT(realtime) == LAST_REALTIME - FIRST_REALTIME + 1,
    "a signal is missing");

/* Columns as syscall.def has them. */
enum { MACHINES = 10 };

static const struct { const char *name; int16_t number[MACHINES]; }
    syscalls[] = {
#define SYSCALL(name, ...)	{ #name, { __VA_ARGS__ } },
#include "lang/syscall.def"
#undef SYSCALL
};

#define SYSCALL(name, ...)	\
	_Static_assert(sizeof(#name) <= SYSCALL_SIZE, "name is too long");
#include "lang/syscall.def"
#undef SYSCALL

static bool is_mips(const struct arch *arch)
{
	return strncmp(arch->name, "mips", 4) == 0;
}

static const char *find_error(unsigned column, uint32_t number)
{
	if (number == 0)
		return "Success";
	for (size_t i = 0; i < COUNT(errors); i++) {
		if (errors[i].number[column] == number)
			return errors[i].text;
	}
	return NULL;
}

static const char *find_signal(unsigned column, uint32_t number)
{
	for (size_t i = 0; i < COUNT(signals) && number > 0; i++) {
		if (signals[i].number[column] == number)
			return signals[i].text;
	}
	return number >= FIRST_REALTIME && number <= LAST_REALTIME ?
	    realtime[number - FIRST_REALTIME] : NULL;
}

static const char *find_syscall(unsigned column, uint32_t number)
{
	for (size_t i = 0; i < COUNT(syscalls); i++) {
		if (syscalls[i].number[column] == (int16_t)number)
			return syscalls[i].name;
	}
	return NULL;
}

struct names names_errors(const struct arch *arch)
{
	struct names names = { .what = "errors", .size = ERROR_SIZE,
		.unknown = "Unknown error", .find = find_error,
		.column = is_mips(arch) };

	for (size_t i = 0; i < COUNT(errors); i++) {
		if (errors[i].number[names.column] >= names.n)
			names.n = errors[i].number[names.column] + 1u;
	}
	return names;
}

struct names names_signals(const struct arch *arch)
{
	return (struct names){ .what = "signals", .size = SIGNAL_SIZE,
		.n = LAST_REALTIME + 1, .unknown = "Unknown signal",
		.find = find_signal, .column = is_mips(arch) };
}

static unsigned syscall_column(const struct arch *arch)
{
	static const char *const machines[MACHINES] = { "x86_64", "i386",
		"arm64", "arm", "riscv64", "mips", "mips64", "powerpc64",
		"s390x", "loongarch64" };
	unsigned best = 0;

	/* mipsel and powerpc64le count as their brothers do: the longest
	 * name that this one begins with. */
	for (unsigned i = 0; i < MACHINES; i++) {
		size_t len = strlen(machines[i]);

		if (strncmp(arch->name, machines[i], len) == 0 &&
		    (strncmp(arch->name, machines[best],
		    strlen(machines[best])) != 0 ||
		    len > strlen(machines[best])))
			best = i;
	}
	return best;
}

struct names names_syscalls(const struct arch *arch)
{
	struct names names = { .what = "syscalls", .size = SYSCALL_SIZE,
		.unknown = "Unknown system call", .find = find_syscall,
		.column = syscall_column(arch) };

	if (is_mips(arch))
		names.base = arch->long_size == 4 ? 4000 : 5000;
	for (size_t i = 0; i < COUNT(syscalls); i++) {
		if (syscalls[i].number[names.column] >= (int)names.n)
			names.n = (uint32_t)
			    syscalls[i].number[names.column] + 1;
	}
	return names;
}

const char *names_text(const struct names *names, int64_t number)
{
	const char *text = NULL;

	if (number >= (int64_t)names->base &&
	    number < (int64_t)names->base + names->n)
		text = names->find(names->column,
		    (uint32_t)number - names->base);
	return text != NULL ? text : names->unknown;
}

int names_signal(const struct arch *arch, const char *name)
{
	if (strncasecmp(name, "SIG", 3) == 0)
		name += 3;
	for (size_t i = 0; i < COUNT(signals); i++) {
		if (strcasecmp(signals[i].name, name) == 0)
			return signals[i].number[is_mips(arch)];
	}
	return 0;
}

unsigned names_address(const char *text, uint8_t bytes[16])
{
	if (inet_pton(AF_INET, text, bytes) == 1)
		return 4;
	return inet_pton(AF_INET6, text, bytes) == 1 ? 16 : 0;
}
