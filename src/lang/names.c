/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Names of numbers. The tables are made by scripts/names.
 */
#include "lang/names.h"

#include "arch/arch.h"
#include "base/words.h"

#include <arpa/inet.h>
#include <stddef.h>
#include <string.h>
#include <strings.h>

enum { ERROR_SIZE = 48, SIGNAL_SIZE = 32, SYSCALL_SIZE = 32 };
enum { FIRST_REALTIME = 34, LAST_REALTIME = 64 };

#define COUNT(table)	(sizeof(table) / sizeof((table)[0]))

/*
 * Texts and numbers apart: in one row, each text would be an address. Columns:
 * 0, or 1 of machines with own_errors.
 */
static const char error_texts[] =
#define ERRNO(name, number, other, text)	text "\0"
#include "arch/errno.def"
#undef ERRNO
;

static const uint16_t errors[][2] = {
#define ERRNO(name, number, other, text)	{ number, other },
#include "arch/errno.def"
#undef ERRNO
};

#define ERRNO(name, number, other, text)	\
	_Static_assert(sizeof(text) <= ERROR_SIZE, "text is too long");
#include "arch/errno.def"
#undef ERRNO

static const char signal_names[] =
#define SIGNAL(name, number, other, text)	#name "\0"
#include "arch/signal.def"
#undef SIGNAL
;

static const char signal_texts[] =
#define SIGNAL(name, number, other, text)	text "\0"
#include "arch/signal.def"
#undef SIGNAL
;

static const uint8_t signals[][2] = {
#define SIGNAL(name, number, other, text)	{ number, other },
#include "arch/signal.def"
#undef SIGNAL
};

static const char realtime[] =
#define REALTIME(n)	"Real-time signal " #n "\0"
	REALTIME(0) REALTIME(1) REALTIME(2) REALTIME(3)
	REALTIME(4) REALTIME(5) REALTIME(6) REALTIME(7)
	REALTIME(8) REALTIME(9) REALTIME(10) REALTIME(11)
	REALTIME(12) REALTIME(13) REALTIME(14) REALTIME(15)
	REALTIME(16) REALTIME(17) REALTIME(18) REALTIME(19)
	REALTIME(20) REALTIME(21) REALTIME(22) REALTIME(23)
	REALTIME(24) REALTIME(25) REALTIME(26) REALTIME(27)
	REALTIME(28) REALTIME(29) REALTIME(30)
#undef REALTIME
;

/* Numbers have nine bits: bit N of `high` is the ninth of column N. */
enum { NO_SYSCALL = 0x1ff };

static const char syscall_names[] =
#define SYSCALL(name, ...)	#name "\0"
#include "arch/syscall.def"
#undef SYSCALL
;

#define LOW(n)		(uint8_t)((n) & 0xff)
#define HIGH(n, column)	(((n) >> 8 & 1) << (column))
static const struct {
	uint8_t		low[SYSCALLS_COUNT];
	uint16_t	high;
} syscalls[] = {
#define SYSCALL(name, a, b, c, d, e, f, g, h, i, j, k)			\
	{ { LOW(a), LOW(b), LOW(c), LOW(d), LOW(e), LOW(f), LOW(g),	\
	    LOW(h), LOW(i), LOW(j), LOW(k) },				\
	    HIGH(a, 0) | HIGH(b, 1) | HIGH(c, 2) | HIGH(d, 3) |		\
	    HIGH(e, 4) | HIGH(f, 5) | HIGH(g, 6) | HIGH(h, 7) |		\
	    HIGH(i, 8) | HIGH(j, 9) | HIGH(k, 10) },
#include "arch/syscall.def"
#undef SYSCALL
};

#define FITS(n)		((n) >= -1 && (n) < NO_SYSCALL)
#define SYSCALL(name, a, b, c, d, e, f, g, h, i, j, k)			\
	_Static_assert(FITS(a) && FITS(b) && FITS(c) && FITS(d) &&	\
	    FITS(e) && FITS(f) && FITS(g) && FITS(h) && FITS(i) &&	\
	    FITS(j) && FITS(k), "number takes more than nine bits");
#include "arch/syscall.def"
#undef SYSCALL

#define SYSCALL(name, ...)	\
	_Static_assert(sizeof(#name) <= SYSCALL_SIZE, "name is too long");
#include "arch/syscall.def"
#undef SYSCALL

static const char *find_error(unsigned column, uint32_t number)
{
	if (number == 0)
		return "Success";
	for (size_t i = 0; i < COUNT(errors); i++) {
		if (errors[i][column] == number)
			return words_at(error_texts, (unsigned)i);
	}
	return NULL;
}

static const char *find_signal(unsigned column, uint32_t number)
{
	for (size_t i = 0; i < COUNT(signals) && number > 0; i++) {
		if (signals[i][column] == number)
			return words_at(signal_texts, (unsigned)i);
	}
	return number >= FIRST_REALTIME && number <= LAST_REALTIME ?
	    words_at(realtime, number - FIRST_REALTIME) : NULL;
}

/* NO_SYSCALL where that machine has none. */
static unsigned syscall_number(size_t row, unsigned column)
{
	return syscalls[row].low[column] |
	    (syscalls[row].high >> column & 1u) << 8;
}

static const char *find_syscall(unsigned column, uint32_t number)
{
	for (size_t i = 0; i < COUNT(syscalls) && number < NO_SYSCALL; i++) {
		if (syscall_number(i, column) == number)
			return words_at(syscall_names, (unsigned)i);
	}
	return NULL;
}

struct names names_errors(const struct arch *arch)
{
	struct names names = { .what = "errors", .size = ERROR_SIZE,
		.unknown = "Unknown error", .find = find_error,
		.column = arch->own_errors };

	for (size_t i = 0; i < COUNT(errors); i++) {
		if (errors[i][names.column] >= names.n)
			names.n = errors[i][names.column] + 1u;
	}
	return names;
}

struct names names_signals(const struct arch *arch)
{
	return (struct names){ .what = "signals", .size = SIGNAL_SIZE,
		.n = LAST_REALTIME + 1, .unknown = "Unknown signal",
		.find = find_signal, .column = arch->own_errors };
}

struct names names_syscalls(const struct arch *arch)
{
	struct names names = { .what = "syscalls", .size = SYSCALL_SIZE,
		.unknown = "Unknown system call", .find = find_syscall,
		.column = arch->syscalls, .base = arch->syscall_base };

	for (size_t i = 0; i < COUNT(syscalls); i++) {
		unsigned number = syscall_number(i, names.column);

		if (number != NO_SYSCALL && number >= names.n)
			names.n = number + 1;
	}
	return names;
}

int names_syscall(const struct arch *arch, const char *name)
{
	int row = words_find(syscall_names, name);
	unsigned number = row < 0 ? NO_SYSCALL :
	    syscall_number((size_t)row, arch->syscalls);

	return number == NO_SYSCALL ? -1 : (int)number + arch->syscall_base;
}

/* Its column is two of them. */
static const char *find_either(unsigned columns, uint32_t number)
{
	return find_syscall(number & 1 ? columns / SYSCALLS_COUNT :
	    columns % SYSCALLS_COUNT, number / 2);
}

struct names names_either_syscall(const struct arch *arch)
{
	struct names names = names_syscalls(arch);

	names.column += SYSCALLS_COUNT * arch->compat.syscalls;
	names.find = find_either;
	names.n = 2 * NO_SYSCALL;
	return names;
}

const char *names_text(const struct names *names, int64_t number)
{
	const char *text = NULL;

	if (number >= (int64_t)names->base &&
	    number < (int64_t)names->base + names->n)
		text = names->find(names->column,
		    (uint32_t)number - names->base);
	return text ? text : names->unknown;
}

int names_signal(const struct arch *arch, const char *name)
{
	const char *at = signal_names;

	if (strncasecmp(name, "SIG", 3) == 0)
		name += 3;
	for (size_t i = 0; i < COUNT(signals); i++) {
		if (strcasecmp(at, name) == 0)
			return signals[i][arch->own_errors];
		at += strlen(at) + 1;
	}
	return 0;
}

unsigned names_address(const char *text, uint8_t bytes[16])
{
	if (inet_pton(AF_INET, text, bytes) == 1)
		return 4;
	return inet_pton(AF_INET6, text, bytes) == 1 ? 16 : 0;
}
