// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// entente-reader: reads documents of hostile formats for Entente, which starts it. See
// docs/decisions/sandbox.md.

#include "core/reading/sandbox/apart.h"

int main()
{
    return entente::sandbox::serve(entente::sandbox::readerWork());
}
