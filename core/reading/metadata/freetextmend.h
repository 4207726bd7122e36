// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Values that YAML takes and cuts short ("title: Agenda #4", "title: &Partners"), or that it does
/// not take ("title: The Long Haul: Logistics").
enum class MendFreeText : unsigned char { CutShort, Refused };

/// YAML with such values of one key and one line, or of lines that go on with it, in quotation
/// marks. Lines stay where they are. A list, mapping or quotation that is never closed is left as
/// it is, for nobody knows where it was meant to end.
[[nodiscard]] std::string freeTextMended(std::string_view yaml, MendFreeText which);

} // namespace entente
