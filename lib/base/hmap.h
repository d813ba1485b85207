/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_HMAP_H
#define AWL_HMAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * A hash table from a byte string, which is copied, to a pointer. Iteration is
 * in order of insertion, so that results do not depend on the host or the run.
 * A zeroed table is empty.
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
/*
 * Address of the value of a key, which is added with the value NULL if it is
 * missing. Valid until the next key is added.
 */
void	**hmap_slot(struct hmap *, const void *key, size_t len);
bool	 hmap_remove(struct hmap *, const void *key, size_t len);
/* Next live entry after *cursor (0 to begin), or NULL. */
struct hmap_entry *hmap_next(const struct hmap *, size_t *cursor);
uint64_t hmap_hash(const void *key, size_t len);

#endif
