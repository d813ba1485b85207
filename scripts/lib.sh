# SPDX-License-Identifier: GPL-2.0-only
# Shared by bootstrap, scripts/ and test/guest/: sourced, never run. Kept apart
# from test/ because the static builds, which are no test, need it as well.
#
# Whatever is downloaded lives in $cache, outside of the tree; nothing foreign
# is ever installed into the host.
# shellcheck shell=bash

cache=${AWL_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/awl}

die()
{
	echo "${0##*/}: $*" >&2
	exit 1
}

# install_packages PACKAGE...: apt-get installs those that are missing.
# The lists are refreshed only when apt does not know a package: a fresh image
# comes with empty lists, a developer's machine should not wait for the mirror.
install_packages()
{
	local missing=() package sudo=()

	for package; do
		dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null |
			grep -qx installed || missing+=("$package")
	done
	[ ${#missing[@]} -gt 0 ] || return 0

	[ "$(id -u)" = 0 ] || sudo=(sudo)
	"${sudo[@]}" true || die "needs root to install: ${missing[*]}"
	echo "installing: ${missing[*]}"
	try_install "${missing[@]}" && return 0
	"${sudo[@]}" apt-get -q update >&2
	try_install "${missing[@]}" || die "cannot install: ${missing[*]}"
}

try_install()
{
	"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y \
		-o Dpkg::Use-Pty=0 install --no-install-recommends "$@" \
		>/dev/null
}

# mirror_of SUITE: the address of the archive that holds SUITE, found in the
# machine's own apt sources: security suites live beside the main archive.
mirror_of()
{
	local codename

	codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
	case $1 in
	*-security)	codename=$codename-security ;;
	esac
	# Needs neither root nor lists: fresh images have no lists.
	apt-get --print-uris update 2>/dev/null |
		sed -n "s|^'\(.*\)/dists/$codename/InRelease'.*|\1|p" |
		head -n 1
}

# apt_private SUITE ARCH: makes apt see that suite and architecture alone, with
# lists and state of its own; sets APT_CONFIG, to be used in a subshell.
apt_private()
{
	local dir=$cache/apt/$1-$2 mirror keyring signed=

	mirror=$(mirror_of "$1")
	[ -n "$mirror" ] || die "no apt source here leads to $1"
	for keyring in /usr/share/keyrings/debian-archive-keyring.*; do
		[ ! -e "$keyring" ] || signed=" signed-by=$keyring"
	done
	mkdir -p "$dir/lists/partial" "$dir/cache/archives/partial"
	: >"$dir/status"
	echo "deb [arch=$2$signed] $mirror $1 main" >"$dir/sources.list"
	cat >"$dir/apt.conf" <<-END
	Dir::Etc::SourceList "$dir/sources.list";
	Dir::Etc::SourceParts "-";
	Dir::State "$dir";
	Dir::State::Lists "$dir/lists";
	Dir::State::status "$dir/status";
	Dir::Cache "$dir/cache";
	APT::Architecture "$2";
	APT::Architectures "$2";
	APT::Sandbox::User "root";
	Acquire::Languages "none";
	Acquire::Retries "3";
	END
	export APT_CONFIG=$dir/apt.conf
	[ -e "$dir/updated" ] && [ -z "${AWL_REFRESH:-}" ] && return
	apt-get -qq update >&2 && touch "$dir/updated"
}

# fetch_deb SUITES ARCH PACKAGE DIR: leaves the package's files, unpacked, in
# DIR/PACKAGE. SUITES is a comma-separated list, tried in order. A kernel's
# metapackage is followed to the package that holds the image; where the mirror
# lists that and does not have it, an older one of the suite is taken. Returns 1
# when no suite has it.
fetch_deb()
{
	local suite

	mkdir -p "$cache/apt"
	for suite in ${1//,/ }; do
		# One lock per suite and architecture: guests are fetched by
		# several processes at once.
		(
			exec 9>"$cache/apt/$suite-$2.lock"
			flock 9
			apt_private "$suite" "$2" || exit 1
			fetch_unpack "$(deb_behind "$3")" "$4/$3" && exit
			# The lists may be older than the mirror.
			apt-get -qq update >&2 || exit 1
			for package in $({ deb_behind "$3"
				older_debs "$3"; } | uniq); do
				fetch_unpack "$package" "$4/$3" && exit
			done
			exit 1
		) && return
	done
	return 1
}

# deb_behind PACKAGE: the package that holds the files: linux-image-amd64
# depends on linux-image-VERSION-amd64, and that, since 7.x, on
# linux-binary-VERSION-amd64.
deb_behind()
{
	local package=$1 next

	while
		next=$(apt-cache depends --important "$package" 2>/dev/null |
			sed -n 's/^ *\(Pre\)\{0,1\}Depends: \(linux-[ib][a-z]*-[0-9].*\)$/\2/p' |
			grep -v '^linux-base' | head -n 1)
		[ -n "$next" ]
	do
		package=$next
	done
	echo "$package"
}

# older_debs PACKAGE: the packages behind all versions of a kernel's metapackage
# that the lists know, newest first.
older_debs()
{
	local kind=${1#linux-image-} package

	[ "$kind" != "$1" ] || return 0
	apt-cache pkgnames linux-image- |
		grep -xE "linux-image-[0-9][^-]*(-[0-9]+)?-$kind" | sort -rV |
		while read -r package; do
			deb_behind "$package"
		done
}

# Members of a kernel package to be kept as well: tar's patterns.
fetch_also=()

# fetch_unpack PACKAGE DIR: all or nothing: DIR exists only when complete.
# Of a kernel package, only what a guest boots from is kept, and the block
# device without a disk, which cases trace; not every package has all of that.
fetch_unpack()
{
	local new=$2.new only=()

	rm -rf "$new"
	mkdir -p "$new/files"
	case $1 in
	linux-image-* | linux-binary-* | linux-modules-*)
		only=(--wildcards '*/vmlinu[xz]*' '*/config-*'
			'*/configfs.ko*' '*/null_blk.ko*'
			"${fetch_also[@]}")
		;;
	esac
	(
		cd "$new" && apt-get -qq download "$1" >&2 &&
			ls ./*.deb >package || exit
		# tar fails where a member is not there.
		dpkg-deb --fsys-tarfile ./*.deb |
			tar -x -C files "${only[@]}" 2>/dev/null ||
			[ ${#only[@]} -gt 0 ] || exit
		rm ./*.deb
		[ -n "$(find files -type f -print -quit)" ]
	) || {
		rm -rf "$new"
		return 1
	}
	rm -rf "$2"
	mv "$new" "$2"
}
