/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef AWL_TRACEFS_H
#define AWL_TRACEFS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/strbuf.h"
#include "base/vec.h"

/*
 * An open tracefs: one that is mounted, or a detached mount of our own, which
 * no other process sees and which ends when the descriptor is closed.
 */
struct tracefs {
	int	 dirfd;		/* directory that has events/ */
	char	 where[256];	/* its path, or "(detached mount)" */
	/* What tracefs_list_functions() has read: "name" or "name [module]",
	 * each with its closing NUL. */
	struct strbuf functions;
	bool	 has_functions;
	/* A copy of available_filter_functions to be read instead, or NULL. */
	const char *functions_path;
};

/*
 * Opens tracefs. `explicit_dir` is the argument of --tracefs, which is not
 * below the root prefix. If it is NULL, these are tried: the mounts of
 * /proc/mounts, the usual paths, a directory below debugfs, and (with
 * may_mount) a mount of our own. A directory without events/ is skipped.
 * Returns 0 or -errno: -ENOENT if there is none, -EACCES or -EPERM if it is not
 * allowed (also by lockdown). `tried`, if not NULL, gets a line with the reason
 * for each path that failed.
 */
int	tracefs_open(struct tracefs *, const char *explicit_dir,
	    bool may_mount, struct strbuf *tried);
void	tracefs_close(struct tracefs *);
/* Opens only the detached mount, to probe the feature tracefs_mount. */
int	tracefs_open_detached(struct tracefs *);

/* Appends a file's text. Bytes or -errno. */
long	tracefs_read(const struct tracefs *, const char *path, struct strbuf *);
/* One write(2) of text, appending. 0 or -errno. */
int	tracefs_write(const struct tracefs *, const char *path,
	    const char *text);
bool	tracefs_exists(const struct tracefs *, const char *path);

enum tracefs_field_flags {
	TRACEFS_SIGNED		= 1,
	TRACEFS_COMMON		= 2,	/* common_pid and kin */
	TRACEFS_DATA_LOC	= 4,	/* u32: length << 16 | offset from the
					   record's start */
	TRACEFS_REL_LOC		= 8,	/* the same, from the field's end */
	TRACEFS_POINTER		= 16,
	TRACEFS_ARRAY		= 32,	/* of array_len elements; array_len is
					   0 if the length is variable */
	TRACEFS_STRING		= 64,	/* char array or __data_loc char[] */
};

/* One "field:" line of a format file. */
struct tracefs_field {
	const char	*name;
	const char	*type;		/* without array and __data_loc:
					   "const char *", "char", "int" */
	uint32_t	 offset, size;	/* bytes in the record */
	uint32_t	 array_len;	/* elements, or 0 */
	uint32_t	 elem_size;	/* bytes of one; size when no array */
	uint32_t	 flags;
};

/* events/GROUP/NAME/format. All memory is of the arena it was read into. */
struct tracefs_event {
	const char		*group, *name;
	int			 id;
	struct tracefs_field	*fields;	/* common ones first */
	size_t			 nfields;
	uint32_t		 size;		/* end of the last field */
};

/*
 * Reads an event's format. Returns 0 or -errno: -ENOENT if there is no such
 * event, -EINVAL if the text is invalid (fields beyond 64 KiB, no id, no
 * field).
 */
int	tracefs_event_read(const struct tracefs *, const char *group,
	    const char *name, struct arena *, struct tracefs_event *);
/* The same from a text, which need not end in NUL. */
int	tracefs_event_parse(const char *text, size_t len, struct arena *,
	    struct tracefs_event *);
/* events/GROUP/NAME/id, or -errno. */
int	tracefs_event_id(const struct tracefs *, const char *group,
	    const char *name);

/* Sorted names, all of an arena. */
struct tracefs_names {
	VEC(const char *)	v;
};
void	tracefs_names_free(struct tracefs_names *);
/*
 * "group:name" of every event that both globs match (NULL: any), without the
 * groups that awl itself creates (awl_*). 0 or -errno.
 */
int	tracefs_list_events(const struct tracefs *, const char *group_glob,
	    const char *name_glob, struct arena *, struct tracefs_names *);
/*
 * The lines of available_filter_functions, "name" or "name [module]", whose
 * names match (glob NULL: all), in order; a line comes several times if
 * several functions have the name. -ENOENT if the kernel has no function
 * tracing. The file is read only once, because the kernel takes a quarter of
 * a second to produce it.
 */
int	tracefs_list_functions(struct tracefs *, const char *glob,
	    struct arena *, struct tracefs_names *);

/*
 * A kprobe or uprobe event in tracefs, for kernels before 4.17. Its group is
 * awl_PID_STARTTIME, so that tracefs_sweep() can find events of dead processes.
 * tracefs_kprobe_add() fills it in; `place` is "vfs_read", "vfs_read+16",
 * "xfs:xfs_file_open" or "0xffff...". `returns` is the number of calls of a
 * retprobe's function that can be under way without a return being missed
 * (4.12); 0: the kernel's default. The function returns 0 or -errno; `err` gets
 * the kernel's reason from error_log, if there is one.
 */
struct tracefs_probe {
	char	 group[48], name[64];
	int	 id;
	bool	 is_uprobe;
	unsigned int returns;
};
int	tracefs_kprobe_add(const struct tracefs *, const char *place,
	    bool retprobe, unsigned int returns, struct tracefs_probe *,
	    struct strbuf *err);
/*
 * The same for an offset in a file, by uprobe_events. `semaphore` is the offset
 * of the USDT semaphore in the file (4.20), or 0.
 */
int	tracefs_uprobe_add(const struct tracefs *, const char *path,
	    uint64_t offset, uint64_t semaphore, bool retprobe,
	    struct tracefs_probe *, struct strbuf *err);
/*
 * How often the kprobe event was hit without its handler being run, out of the
 * text of kprobe_profile. 0 if it is not in it.
 */
uint64_t tracefs_kprobe_missed(const char *profile, const char *name);
int	tracefs_probe_remove(const struct tracefs *,
	    const struct tracefs_probe *);
/*
 * Removes the kprobe and uprobe events of awl processes that no longer exist,
 * or whose PID belongs to another process now. Returns their number, or -errno.
 */
int	tracefs_sweep(const struct tracefs *);

#endif
