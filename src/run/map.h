/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Maps of a running session: reads them from the kernel, merges their values
 * over CPUs, and sorts them for printing.
 */
#ifndef AWL_MAP_H
#define AWL_MAP_H

#include "base/hmap.h"
#include "out/out.h"
#include "program.h"

#include <stddef.h>
#include <stdint.h>

/* Contents of a map: n keys and n * copies values, on the heap. */
struct map_data {
	uint8_t	*keys;		/* spec->key_size each */
	uint8_t	*values;	/* stride bytes per copy */
	size_t	 n;
	size_t	 stride;	/* value_size; per CPU: rounded up to 8 */
	unsigned copies;	/* possible CPUs, or 1 */
};

/* A map to be printed, in ascending order. Points into its map_data. */
struct map_view {
	struct out_entry	*entries;
	size_t			 n;
	struct out_bucket	*buckets;
};

/* ---- map.c ---- */

bool	map_is_percpu(enum bpf_map_type);
bool	map_is_array(enum bpf_map_type);
/*
 * Reads all entries. An entry that is added or removed at the same time may or
 * may not be in the result; no entry is in it twice. 0, or -errno
 * with what could be read.
 */
int	map_read(const struct map_spec *, int fd, bool batch,
	    struct map_data *);
void	map_data_free(struct map_data *);
/* Removes all entries. With keep_keys, and in arrays (which keep their keys),
 * sets all values to 0 instead. */
int	map_clear(const struct map_spec *, int fd, bool batch, bool keep_keys);

/* ---- baseline.c ---- */

/*
 * The values that a map had at its last clear() or zero(), if programs only add
 * to the map (map_spec.only_added). baseline_take() subtracts them from what is
 * read later. A struct of which all bytes are 0 subtracts nothing.
 */
struct baseline {
	struct hmap	 rows;		/* key -> struct baseline_row */
	struct map_data	 last;		/* the map as baseline_take() last got
					 * it */
	bool		 taken;		/* .last is set */
};

/* After map_read(): subtracts, and leaves out keys without a sample since
 * clear(). */
void	baseline_take(struct baseline *, const struct map_spec *,
	    struct map_data *);
/*
 * clear(), or with keep_keys zero(): what baseline_take() got last is
 * subtracted from now on. If the map has more keys than the script's limit,
 * clear() deletes the keys that had no sample since the last clear() or zero(),
 * and if there are still too many, all keys.
 */
void	baseline_clear(struct baseline *, const struct map_spec *, int fd,
	    bool keep_keys);
void	baseline_free(struct baseline *);

/* ---- agg.c: pure ---- */

void	map_view_make(const struct program *, const struct map_spec *,
	    const struct map_data *, struct map_view *);
void	map_view_free(struct map_view *);

#endif
