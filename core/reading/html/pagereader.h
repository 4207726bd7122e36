// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Whether these bytes are a web page, in whatever encoding: by how they begin.
[[nodiscard]] bool isPage(std::string_view bytes);

/// Reads a web page into blocks: its text without menus, advertising, share bars and what else
/// stands around it, and what it says of itself. Links and addresses of images stay as they are
/// written; nothing is fetched. `file` is the name that errors and the briefing carry; what was
/// left out is added to `leftOut` where it is given.
/// Errors: Empty, TooLarge, Binary; NestedTooDeep of what is built to exhaust a reader.
[[nodiscard]] Result<Briefing> readPage(std::string bytes, std::string file,
                                        std::vector<LeftOut> *leftOut = nullptr);

/// The same for the table of formats: Briefing::source holds the bytes, and then the page as UTF-8.
[[nodiscard]] Result<void> readPageInto(Briefing &briefing, std::size_t body,
                                        std::vector<LeftOut> *leftOut);

} // namespace entente
