# SPDX-License-Identifier: GPL-2.0-only
# Shared by test/guest/*: sourced, never run.
# shellcheck shell=bash

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$top/scripts/lib.sh"
guests=$cache/guest

# matrix_rows [SET...]: the rows of the matrix, of these sets or all.
matrix_rows()
{
	awk -v sets=" $* " '
		/^[^#]/ && $1 !~ /^(skip|again)$/ && (sets == "  " || index(sets, " " $2 " "))
	' "$top/test/guest/matrix"
}

# guest_load NAME: sets the fields of that row.
guest_load()
{
	local row

	row=$(matrix_rows | awk -v name="$1" '$1 == name')
	[ -n "$row" ] || die "no guest is called $1"
	read -r guest_name guest_set guest_runs guest_arch guest_suites guest_package \
		guest_busybox guest_console guest_qemu <<<"$row"
	guest_dir=$guests/$guest_name
	guest_base=$guests/base-$guest_arch-$guest_busybox
}

# emulator_package: the Debian package of the guest's emulator.
emulator_package()
{
	case $guest_qemu in
	qemu-system-x86_64* | qemu-system-i386*)	echo qemu-system-x86 ;;
	qemu-system-arm* | qemu-system-aarch64*)	echo qemu-system-arm ;;
	qemu-system-ppc*)				echo qemu-system-ppc ;;
	qemu-system-mips*)				echo qemu-system-mips ;;
	*)						echo qemu-system-misc ;;
	esac
}
