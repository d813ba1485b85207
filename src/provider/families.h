/* SPDX-License-Identifier: GPL-2.0-only */
/* Declares the provider of each family, which its file defines. */
#ifndef AWL_FAMILIES_H
#define AWL_FAMILIES_H

#include "provider/provider.h"

#define FAMILY(id)	extern const struct provider provider_##id;
#include "provider/families.def"
#undef FAMILY

#endif
