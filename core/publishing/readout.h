// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a reader made of a document, to be looked at.
struct Readout
{
    const Briefing &briefing;
    std::string_view reader;                       ///< "html", "markdown" …
    const std::vector<LeftOut> *leftOut = nullptr; ///< to be said too, where it is given
};

/// The words alone in reading order, with an empty line between blocks; cells are parted by tabs.
/// Images and the captions of figures are no part of them.
[[nodiscard]] std::string readoutText(const Readout &readout);

/// Markdown with front matter that reads as the same blocks again.
[[nodiscard]] std::string readoutMarkdown(const Readout &readout);

/// Appends one JSON object: `file`, `reader`, `encoding`, `title`, `date`, `author`, `publisher`,
/// `address` and `language` (null where not known), `metadata`, and `blocks`, each with its `kind`,
/// the lines that it stands on (`line` to `lastLine`), its `text`, of tables `columns`, `rows` and
/// `spans`, and of others `level`, `depth`, `number`, `quote`, `links` where they have any.
void appendReadoutJson(std::string &json, const Readout &readout);

} // namespace entente
