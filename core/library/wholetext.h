// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace entente::library {

/// Every word of a document as it was given; empty where it cannot be read any more.
[[nodiscard]] std::string wholeText(std::string source, const std::string &file);
/// The same, with what the front matter says beside what has a place of its own behind it.
[[nodiscard]] std::string wholeTextAndFacts(std::string source, const std::string &file);

} // namespace entente::library
