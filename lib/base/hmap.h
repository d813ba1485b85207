/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_HMAP_H
#define AWL_HMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A hash table from a byte string (copied) to a pointer. Iteration is in
 * order of insertion, so that whatever is made from a table is the same on
 * every run and host. A zeroed one is empty.
 */
struct hmap {
	struct hmap_entry	*entries;	/* in order of insertion */
	uint32_t		*index;		/* slot -> entry + 1, or 0 */
	size_t			 len;		/* entries, removed ones too */
	size_t			 cap, slots;
};

struct hmap_entry {
	char		*key;		/* NUL-terminated copy; NULL: removed */
	size_t		 key_len;
	uint64_t	 hash;
	void		*value;
};

void	 hmap_free(struct hmap *);
/* The value, or NULL. */
void	*hmap_get(const struct hmap *, const void *key, size_t len);
void	*hmap_get_str(const struct hmap *, const char *key);
/* Sets or replaces; true when the key is new. */
bool	 hmap_set(struct hmap *, const void *key, size_t len, void *value);
bool	 hmap_set_str(struct hmap *, const char *key, void *value);
/* The value's place, made (as NULL) when absent. Valid until the next set. */
void	**hmap_slot(struct hmap *, const void *key, size_t len);
bool	 hmap_remove(struct hmap *, const void *key, size_t len);
/* Next live entry after *cursor (0 to begin), or NULL. */
struct hmap_entry *hmap_next(const struct hmap *, size_t *cursor);
uint64_t hmap_hash(const void *key, size_t len);

#endif
