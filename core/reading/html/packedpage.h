// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"

#include <string>
#include <vector>

namespace entente {

/// Reads a page that lies packed in the file that is the briefing's source, as readPage() does;
/// each block's place is a paragraph, for no line of the file is one of the page.
[[nodiscard]] Result<void> readPackedPage(Briefing &briefing, std::string page,
                                          std::vector<LeftOut> *leftOut);

} // namespace entente
