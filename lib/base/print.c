/* SPDX-License-Identifier: GPL-2.0-only */
#include "base/print.h"

#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <string.h>

struct sink {
	char	*out;
	size_t	 size;
	size_t	 len;		/* of all, whether it had room or not */
};

/* One conversion of a format. */
struct spec {
	bool	left, plus, space, alt, zero;
	int	width;
	int	precision;	/* negative: none */
};

static void put(struct sink *s, char c, size_t times)
{
	for (; times > 0; times--) {
		if (s->len < s->size)
			s->out[s->len] = c;
		s->len++;
	}
}

static void put_bytes(struct sink *s, const char *bytes, size_t n)
{
	while (n-- > 0)
		put(s, *bytes++, 1);
}

static size_t missing(int wanted, size_t have)
{
	return wanted > 0 && (size_t)wanted > have ? (size_t)wanted - have : 0;
}

static void put_text(struct sink *s, const struct spec *spec,
    const char *text, size_t len)
{
	size_t pad = missing(spec->width, len);

	if (!spec->left)
		put(s, ' ', pad);
	put_bytes(s, text, len);
	if (spec->left)
		put(s, ' ', pad);
}

static void put_number(struct sink *s, const struct spec *spec,
    uint64_t number, char sign, char conversion)
{
	const char *digits = conversion == 'X' ? "0123456789ABCDEF" :
	    "0123456789abcdef";
	unsigned base = conversion == 'o' ? 8 : (conversion | 32) == 'x' ?
	    16 : 10;
	char text[24], *at = text + sizeof(text);
	char prefix[3], *front = prefix;
	size_t len, zeros, pad;

	if (sign != '\0')
		*front++ = sign;
	if (spec->alt && base == 16 && number != 0) {
		*front++ = '0';
		*front++ = conversion;
	}
	for (; number != 0; number /= base)
		*--at = digits[number % base];
	len = (size_t)(text + sizeof(text) - at);
	zeros = missing(spec->precision < 0 ? 1 : spec->precision, len);
	if (spec->alt && base == 8 && zeros == 0)
		zeros = 1;
	pad = missing(spec->width, (size_t)(front - prefix) + zeros + len);
	if (spec->zero && !spec->left && spec->precision < 0) {
		zeros += pad;
		pad = 0;
	}
	if (!spec->left)
		put(s, ' ', pad);
	put_bytes(s, prefix, (size_t)(front - prefix));
	put(s, '0', zeros);
	put_bytes(s, at, len);
	if (spec->left)
		put(s, ' ', pad);
}

/* Flags, width and precision; a width or precision out of range is none. */
static const char *read_number(const char *at, int *number)
{
	*number = 0;
	for (; *at >= '0' && *at <= '9'; at++)
		*number = *number > INT_MAX / 10 - 1 ? INT_MAX / 10 :
		    *number * 10 + (*at - '0');
	return at;
}

static const char *read_flags(const char *at, struct spec *spec)
{
	for (;; at++) {
		switch (*at) {
		case '-':	spec->left = true; break;
		case '+':	spec->plus = true; break;
		case ' ':	spec->space = true; break;
		case '#':	spec->alt = true; break;
		case '0':	spec->zero = true; break;
		default:	return at;
		}
	}
}

/* Bytes of an integer by its length modifier, which is stepped over. */
static const char *read_size(const char *at, size_t *size)
{
	*size = sizeof(int);
	switch (*at) {
	case 'h':
		*size = at[1] == 'h' ? sizeof(char) : sizeof(short);
		break;
	case 'l':
		*size = at[1] == 'l' ? sizeof(long long) : sizeof(long);
		break;
	case 'z':
	case 't':
		*size = sizeof(size_t);
		break;
	case 'j':
		*size = sizeof(intmax_t);
		break;
	default:
		return at;
	}
	return at + 1 + (at[1] == at[0] && (*at == 'h' || *at == 'l'));
}

/* What the argument's own bits say, widened. */
static uint64_t narrow(uint64_t value, size_t size, bool is_signed)
{
	unsigned unused = 64 - 8 * (unsigned)size;

	return is_signed ? (uint64_t)((int64_t)(value << unused) >> unused) :
	    value << unused >> unused;
}

int print_format(char *out, size_t size, const char *fmt, va_list ap)
{
	struct sink s = { .out = out, .size = size };

	for (; *fmt != '\0'; fmt++) {
		struct spec spec = { .precision = -1 };
		uint64_t number;
		const char *text;
		size_t bytes;
		char sign;

		if (*fmt != '%') {
			put(&s, *fmt, 1);
			continue;
		}
		fmt = read_flags(fmt + 1, &spec);
		if (*fmt == '*') {
			spec.width = va_arg(ap, int);
			fmt++;
		} else {
			fmt = read_number(fmt, &spec.width);
		}
		if (spec.width < 0) {
			spec.left = true;
			spec.width = -spec.width;
		}
		if (*fmt == '.' && fmt[1] == '*') {
			spec.precision = va_arg(ap, int);
			fmt += 2;
		} else if (*fmt == '.') {
			fmt = read_number(fmt + 1, &spec.precision);
		}
		fmt = read_size(fmt, &bytes);
		switch (*fmt) {
		case '%':
			put(&s, '%', 1);
			break;
		case 'c':
			put_text(&s, &spec, (char []){
			    (char)va_arg(ap, int) }, 1);
			break;
		case 's':
			text = va_arg(ap, const char *);
			if (!text)
				text = "(null)";
			put_text(&s, &spec, text, spec.precision < 0 ?
			    strlen(text) :
			    strnlen(text, (size_t)spec.precision));
			break;
		case 'p':
			spec.alt = true;
			put_number(&s, &spec,
			    (uintptr_t)va_arg(ap, void *), '\0', 'x');
			break;
		case 'd':
		case 'i':
		case 'u':
		case 'o':
		case 'x':
		case 'X':
			number = bytes > sizeof(int) ?
			    bytes > sizeof(long) ?
			    va_arg(ap, unsigned long long) :
			    va_arg(ap, unsigned long) :
			    va_arg(ap, unsigned);
			sign = '\0';
			number = narrow(number, bytes,
			    *fmt == 'd' || *fmt == 'i');
			if (*fmt == 'd' || *fmt == 'i') {
				sign = spec.plus ? '+' : spec.space ? ' ' :
				    '\0';
				if ((int64_t)number < 0) {
					sign = '-';
					number = -number;
				}
			}
			put_number(&s, &spec, number, sign, *fmt);
			break;
		default:
			s.len = SIZE_MAX;	/* not one of ours */
			break;
		}
		if (s.len > INT_MAX)
			break;
	}
	if (size > 0)
		out[s.len < size ? s.len : size - 1] = '\0';
	return s.len > INT_MAX ? -1 : (int)s.len;
}

static unsigned digit(char c)
{
	if (c >= '0' && c <= '9')
		return (unsigned)(c - '0');
	c |= 32;
	return c >= 'a' && c <= 'z' ? (unsigned)(c - 'a') + 10 : UINT_MAX;
}

uint64_t print_scan(const char *text, char **end, int base, uint64_t most,
    int is_unsigned)
{
	const char *at = text, *stop = text;
	bool negative, over = false;
	uint64_t value = 0;
	unsigned b;

	while (*at == ' ' || (*at >= '\t' && *at <= '\r'))
		at++;
	negative = *at == '-';
	at += *at == '-' || *at == '+';
	if ((base == 0 || base == 16) && *at == '0' && (at[1] | 32) == 'x' &&
	    digit(at[2]) < 16) {
		base = 16;
		at += 2;
	}
	b = base ? (unsigned)base : *at == '0' ? 8 : 10;
	if (negative && !is_unsigned)
		most++;
	for (; digit(*at) < b; stop = ++at) {
		over |= digit(*at) > most ||
		    value > (most - digit(*at)) / b;
		value = value * b + digit(*at);
	}
	if (end)
		*end = (char *)stop;
	if (over) {
		errno = ERANGE;
		value = most;
		negative &= !is_unsigned;
	}
	return negative ? -value : value;
}

void *print_find(const void *text, size_t len, const void *needle,
    size_t needle_len)
{
	const char *at = text, *last;

	if (needle_len == 0)
		return (void *)text;
	if (len < needle_len)
		return NULL;
	last = at + (len - needle_len);
	for (; at <= last && (at = memchr(at, *(const char *)needle,
	    (size_t)(last - at) + 1)) != NULL; at++) {
		if (memcmp(at, needle, needle_len) == 0)
			return (void *)at;
	}
	return NULL;
}
