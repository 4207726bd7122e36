// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/direction.h"

#include <unicode/uloc.h>

#include <string>

namespace entente::text {

bool isRightToLeft(std::string_view language)
{
    return uloc_isRightToLeft(std::string(language).c_str()) != 0;
}

} // namespace entente::text
