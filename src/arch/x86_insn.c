/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lengths of x86 instructions, of 32 and 64 bits, after the opcode maps in
 * appendix A of Intel's manual, volume 2.
 */
#include "arch/arch.h"

/*
 * Letters that say what follows an opcode:
 *
 *	.  nothing	b  imm8		w  imm16	z  imm16/32
 *	v  imm16/32/64	o  an address	f  far pointer	j  branch of 16/32
 *	e  imm16, imm8	m  ModRM	B  ModRM, imm8	Z  ModRM, imm16/32
 *	t, T  ModRM, for /0 and /1 imm8, imm16/32
 *	p  it is a prefix		r  REX, or nothing
 *	2  3  A  maps 0F, 0F38, 0F3A	E  EVEX or BOUND
 *	V  VEX or LES, LDS		P  POP or XOP
 *	x  y  u  as . b f: not in 64 bits	!  none
 */
static const char map_one[] =
    "mmmmbzxxmmmmbzx2" "mmmmbzxxmmmmbzxx" "mmmmbzpxmmmmbzpx" "mmmmbzpxmmmmbzpx"
    "rrrrrrrrrrrrrrrr" "................" "xxEmppppzZbB...." "bbbbbbbbbbbbbbbb"
    "BZBBmmmmmmmmmmmP" "..........u....." "oooo....bz......" "bbbbbbbbvvvvvvvv"
    "BBw.VVBZe.w..bx." "mmmmyyx.mmmmmmmm" "bbbbbbbbjjub...." "p.pp..tT......mm";
static const char map_0f[] =
    "mmmm!.....!.!m.B" "mmmmmmmmmmmmmmmm" "mmmm!!!!mmmmmmmm" "......!.3!A!!!!!"
    "mmmmmmmmmmmmmmmm" "mmmmmmmmmmmmmmmm" "mmmmmmmmmmmmmmmm" "BBBBmmm.mm!!mmmm"
    "jjjjjjjjjjjjjjjj" "mmmmmmmmmmmmmmmm" "...mBm!!...mBmmm" "mmmmmmmmmmBmmmmm"
    "mmBmBBBm........" "mmmmmmmmmmmmmmmm" "mmmmmmmmmmmmmmmm" "mmmmmmmmmmmmmmmm";
_Static_assert(sizeof(map_one) == 257 && sizeof(map_0f) == 257,
    "an opcode is missing");

struct insn {
	const uint8_t	*code;
	size_t		 n, at;		/* bytes there, and taken */
	bool		 is64;
	bool		 small;		/* 66: operands of 16 bits */
	bool		 short_address;	/* 67 */
	bool		 repeated;	/* F2 */
	bool		 wide;		/* REX.W */
};

/* The next byte but `ahead`, or 0 at the end; the caller checks at last. */
static uint8_t peek(const struct insn *i, size_t ahead)
{
	return i->at + ahead < i->n ? i->code[i->at + ahead] : 0;
}

/* ModRM, SIB and displacement. */
static void modrm(struct insn *i)
{
	uint8_t byte = peek(i, 0), mod = byte >> 6, rm = byte & 7;

	i->at++;
	if (mod == 3)
		return;
	if (i->short_address && !i->is64) {
		i->at += mod == 0 ? (rm == 6 ? 2 : 0) : mod;
		return;
	}
	if (rm == 4) {
		rm = peek(i, 0) & 7;
		i->at++;
	}
	i->at += mod == 1 ? 1 : mod == 2 || rm == 5 ? 4 : 0;
}

static size_t imm(const struct insn *i)
{
	return i->small && !i->wide ? 2 : 4;
}

static void group3(struct insn *i, size_t size)
{
	bool is_test = !(peek(i, 0) & 0x30);

	modrm(i);
	i->at += is_test ? size : 0;
}

/* Operands of an opcode that is not a prefix or an escape. */
static bool operands(struct insn *i, char form)
{
	if (i->is64 && (form == 'x' || form == 'y' || form == 'u'))
		return false;
	if (form == 'm' || form == 'B' || form == 'Z')
		modrm(i);
	switch (form) {
	case '.': case 'x': case 'm':
		return true;
	case 'b': case 'y': case 'B':
		i->at++;
		return true;
	case 'w':
		i->at += 2;
		return true;
	case 'e':
		i->at += 3;
		return true;
	case 'z': case 'Z':
		i->at += imm(i);
		return true;
	case 'j':
		i->at += i->is64 ? 4 : imm(i);
		return true;
	case 'v':
		i->at += i->wide ? 8 : imm(i);
		return true;
	case 'o':
		i->at += (i->is64 ? 8 : 4) >> i->short_address;
		return true;
	case 'u':
		i->at += imm(i) + 2;
		return true;
	case 't':
		group3(i, 1);
		return true;
	case 'T':
		group3(i, imm(i));
		return true;
	}
	return false;
}

/* After VEX, EVEX or XOP; the maps have numbers, and all have a ModRM. */
static bool vector(struct insn *i, unsigned int map)
{
	uint8_t opcode = peek(i, 0);
	char form = map == 1 ? map_0f[opcode] : 'm';

	i->at++;
	if (map == 0 || map == 4 || map > 10)
		return false;
	if (map == 1 && opcode == 0x77)		/* VZEROUPPER */
		return true;
	modrm(i);
	i->at += map == 3 || map == 8 || form == 'B' ? 1 :
	    map == 7 || map == 10 ? 4 : 0;
	return true;
}

/* In 32-bit code the older instruction takes no register operand. */
static bool is_vector(const struct insn *i)
{
	return i->is64 || peek(i, 0) >= 0xc0;
}

static bool escape_0f(struct insn *i)
{
	uint8_t opcode = peek(i, 0);
	char form = map_0f[opcode];

	i->at++;
	if (form == '3' || form == 'A') {
		i->at++;
		return operands(i, form == '3' ? 'm' : 'B');
	}
	if (!operands(i, form))
		return false;
	/* SSE4a: EXTRQ, INSERTQ */
	i->at += opcode == 0x78 && (i->small || i->repeated) ? 2 : 0;
	return true;
}

static bool one(struct insn *i, uint8_t opcode)
{
	uint8_t next = peek(i, 0);

	switch (map_one[opcode]) {
	case '2':
		return escape_0f(i);
	case 'r':	/* INC, DEC; REX was a prefix */
		return true;
	case 'E':
		if (!is_vector(i))
			return operands(i, 'm');
		i->at += 3;
		return vector(i, next & 7);
	case 'V':
		if (!is_vector(i))
			return operands(i, 'm');
		i->at += opcode == 0xc5 ? 1 : 2;
		return vector(i, opcode == 0xc5 ? 1 : next & 31);
	case 'P':
		if ((next & 31) < 8)
			return operands(i, 'm');
		i->at += 2;
		return vector(i, next & 31);
	default:
		return operands(i, map_one[opcode]);
	}
}

unsigned int arch_x86_insn(const struct arch *a, const uint8_t *code, size_t n,
    bool is64)
{
	struct insn i = { .code = code, .n = n < 15 ? n : 15, .is64 = is64 };
	uint8_t opcode;

	(void)a;
	for (; i.at < i.n; i.at++) {
		opcode = code[i.at];
		if (map_one[opcode] == 'r' && is64) {
			i.wide = opcode & 8;
			continue;
		}
		if (map_one[opcode] != 'p')
			break;
		i.wide = false;		/* REX has to be the last prefix */
		i.small |= opcode == 0x66;
		i.short_address |= opcode == 0x67;
		i.repeated |= opcode == 0xf2;
	}
	if (i.at >= i.n)
		return 0;
	opcode = code[i.at++];
	return one(&i, opcode) && i.at <= i.n ? (unsigned int)i.at : 0;
}
