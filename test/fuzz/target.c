/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A main for a target where libFuzzer is absent: each file is handed over as
 * it is, then mutated ones, for so many runs.
 *
 *	TARGET [-seed=N] [-runs=N] FILE...
 *
 * Also good for AFL++: TARGET -runs=0 @@
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int	LLVMFuzzerTestOneInput(const uint8_t *, size_t);

enum { MAX_FILES = 1024, MAX_SIZE = 1 << 16 };

struct sample {
	uint8_t	*data;
	size_t	 len;
};

static struct sample samples[MAX_FILES];
static size_t nsamples;
static uint64_t state = 1;

static uint64_t below(uint64_t n)
{
	state = state * 6364136223846793005ULL + 1442695040888963407ULL;
	return n ? (state >> 33) % n : 0;
}

static void read_sample(const char *path)
{
	struct sample *s = &samples[nsamples];
	FILE *f = fopen(path, "rb");

	if (!f) {
		perror(path);
		exit(2);
	}
	s->data = malloc(MAX_SIZE);
	s->len = s->data ? fread(s->data, 1, MAX_SIZE, f) : 0;
	fclose(f);
	nsamples++;
}

/* One change; the length stays within MAX_SIZE. */
static size_t change(uint8_t *p, size_t len)
{
	static const uint8_t bytes[] = { 0, 1, 0x7f, 0x80, 0xff, '"', '(', '{',
		'}', '@', '$', '/', '*', ';', '0', ' ' };
	size_t at = below(len), n = 1 + below(16), from = below(len);

	if (at + n > len)
		n = len - at;
	if (from + n > len)
		n = len - from;
	switch (below(6)) {
	case 0:
		p[at] = (uint8_t)below(256);
		return len;
	case 1:
		p[at] = bytes[below(sizeof(bytes))];
		return len;
	case 2:
		p[at] ^= (uint8_t)(1 << below(8));
		return len;
	case 3:		/* bytes go */
		memmove(p + at, p + at + n, len - at - n);
		return len - n;
	case 4:		/* bytes come twice */
		if (len + n > MAX_SIZE)
			return len;
		memmove(p + at + n, p + at, len - at);
		return len + n;
	default:
		memmove(p + at, p + from, n);
		return len;
	}
}

static void mutated(void)
{
	const struct sample *s = &samples[below(nsamples)];
	uint8_t *copy = malloc(MAX_SIZE), *exact;
	size_t len = s->len;

	if (!copy)
		exit(3);
	memcpy(copy, s->data, len);
	for (uint64_t n = 1 + below(8); n && len; n--)
		len = change(copy, len);
	exact = malloc(len ? len : 1);	/* so that one byte beyond is seen */
	if (!exact)
		exit(3);
	memcpy(exact, copy, len);
	LLVMFuzzerTestOneInput(exact, len);
	free(exact);
	free(copy);
}

int main(int argc, char **argv)
{
	unsigned long long runs = 10000;

	for (int i = 1; i < argc; i++) {
		if (!strncmp(argv[i], "-seed=", 6))
			state = strtoull(argv[i] + 6, NULL, 0);
		else if (!strncmp(argv[i], "-runs=", 6))
			runs = strtoull(argv[i] + 6, NULL, 0);
		else if (nsamples < MAX_FILES)
			read_sample(argv[i]);
	}
	for (size_t i = 0; i < nsamples; i++)
		LLVMFuzzerTestOneInput(samples[i].data, samples[i].len);
	while (nsamples && runs--)
		mutated();
	for (size_t i = 0; i < nsamples; i++)
		free(samples[i].data);
	return 0;
}
