# SPDX-License-Identifier: GPL-2.0-only
# Shared by test/bench/*: sourced, never run. Every figure stands beside one that
# was taken in the same boot of the same guest with the bpftrace of Debian
# trixie, and counts as their ratio: emulated seconds mean nothing by themselves.
# shellcheck shell=bash

. "$(dirname "${BASH_SOURCE[0]}")/../guest/lib.sh"

peer_suite=trixie
peer=$cache/bench/bpftrace-$peer_suite
results=$top/test/bench/RESULTS

# peer_fetch: leaves bpftrace, its dynamic loader and its libraries in
# $peer/root. They are unpacked there, never installed.
peer_fetch()
{
	local package loader files=$peer/files library

	[ -e "$peer/root/bpftrace" ] && [ -z "${AWL_REFRESH:-}" ] && return
	rm -rf "$peer"
	mkdir -p "$peer/new" "$files"
	(apt_private "$peer_suite" amd64 && apt-get -qq update >&2 &&
		apt-get -s --no-install-recommends install bpftrace) |
		sed -n 's/^Inst \([^ ]*\) (\([^ ]*\).*/\1 \2/p' \
			>"$peer/packages"
	grep -q '^bpftrace ' "$peer/packages" || return 1
	while read -r package _; do
		fetch_deb "$peer_suite" amd64 "$package" "$peer/debs" ||
			return 1
		cp -a "$peer/debs/$package/files/." "$files"
	done <"$peer/packages"
	loader=$(find "$files" -name 'ld-linux-x86-64.so.2' | head -n 1)
	cp -L "$loader" "$peer/new/ld.so"
	cp "$files/usr/bin/bpftrace" "$peer/new/bpftrace"
	"$loader" --library-path \
		"$files/usr/lib/x86_64-linux-gnu:$files/lib/x86_64-linux-gnu" \
		--list "$files/usr/bin/bpftrace" |
		sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' |
		while read -r library; do
			cp -L "$library" "$peer/new/"
		done
	mv "$peer/new" "$peer/root"
	rm -rf "$files" "$peer/debs"
}

peer_version()
{
	sed -n 's/^bpftrace //p' "$peer/packages"
}

# in_guest NAME SECONDS SCRIPT: runs it there, by sh, with $awl and $bpftrace
# and with what else awl's and the peer's runs have to have alike.
in_guest()
{
	local work status=0

	work=$(mktemp -d)
	cp "$top/dist/awl-amd64" "$work/awl"
	cp -r "$peer/root" "$work/peer"
	{
		echo 'awl=/case/awl'
		echo 'bpftrace="/case/peer/ld.so --library-path /case/peer' \
			'/case/peer/bpftrace"'
		cat "$3"
	} >"$work/bench"
	(cd "$work" && "$top/test/guest/run" "$1" -m 2048 -t "$2" -d \
		-e 'sh ./bench' -- bench awl peer) || status=$?
	rm -rf "$work"
	return $status
}

# bench_start GUEST...: all that the guests need.
bench_start()
{
	peer_fetch || die "no bpftrace in $peer_suite"
	[ -x "$top/dist/awl-amd64" ] || die "./bootstrap static amd64 first"
	"$top/test/guest/fetch" "$@"
}

# keep NAME FILE: FILE becomes the section of RESULTS that has this name.
keep()
{
	local new

	new=$(mktemp)
	{
		[ ! -e "$results" ] || awk -v name="$1" '
			/^== / { gone = $2 == name }
			!gone
		' "$results"
		echo "== $1"
		cat "$2"
	} >"$new"
	cat "$new" >"$results"
	rm -f "$new"
}
