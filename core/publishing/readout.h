// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"

#include <string>
#include <vector>

namespace entente {

// What a reader made of a document, to be looked at.

/// The words alone in reading order, with an empty line between blocks; cells are parted by tabs,
/// and one that reaches over several slots is written in the first of them.
/// Images and the captions of figures are no part of them.
[[nodiscard]] std::string readoutText(const Briefing &briefing);

/// Markdown with front matter that reads as the same blocks again; slots that a cell covers besides
/// its first are empty.
[[nodiscard]] std::string readoutMarkdown(const Briefing &briefing);

/// Appends one JSON object: `file`, `reader`, `encoding`, `title`, `date`, `author`, `publisher`,
/// `address` and `language` (null where not known), `metadata`, and `blocks`, each with its `kind`,
/// the lines that it stands on (`line` to `lastLine`), its `text`, of tables `columns`, `rows` and
/// `spans`, and of others `level`, `depth`, `number`, `quote`, `links` where they have any; and
/// `leftOut`, where that is given.
void appendReadoutJson(std::string &json, const Briefing &briefing,
                       const std::vector<LeftOut> *leftOut = nullptr);

} // namespace entente
