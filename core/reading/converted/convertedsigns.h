// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/formats.h"

// What the table of formats asks of those that pandoc turns into pages.

namespace entente {

/// XML whose root, or whose document type, is DocBook's.
[[nodiscard]] bool isDocBook(const Candidate &given);
[[nodiscard]] bool isFictionBook(const Candidate &given);
[[nodiscard]] bool isNotebook(const Candidate &given);
/// A text that only its name tells from others: reStructuredText, Org, Textile, LaTeX, Typst.
[[nodiscard]] bool isTextNamedSo(const Candidate &given);

} // namespace entente
