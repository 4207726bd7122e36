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

// What pandoc knows and we do not: it turns such a file into a page, confined as readers are (see
// sandbox/program.h), and the page is read by our own reader.

/// The path of pandoc, by $PATH; empty where it is not installed.
[[nodiscard]] std::string pandocProgram();

/// What pandoc is told: to make a page of what it finds at its standard input. `format` is what it
/// calls the format.
[[nodiscard]] std::vector<std::string> pandocArguments(std::string_view format);

/// The bytes as pandoc reads them: UTF-8, and what it would lose of RTF written so that it does
/// not. Errors: ReadingError, where they are no text.
[[nodiscard]] Result<std::string> bytesForPandoc(std::string_view format, std::string bytes,
                                                 const std::string &file);

/// Reads the page that pandoc made, which is the briefing's source: all of it, and what its head
/// says of it. Each block's place is a paragraph, counted as it is read: pandoc does not say where
/// in the file something stood. Errors: Empty, NestedTooDeep.
[[nodiscard]] Result<void> readConvertedInto(Briefing &briefing, std::vector<LeftOut> *leftOut);

} // namespace entente
