// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

/// One example of a Markdown specification: what is written and the HTML it stands for.
struct SpecExample
{
    int number = 0;        ///< from 1, in its file
    std::string extension; ///< behind the word "example", such as "table"; mostly empty
    std::string markdown;
    std::string html;
};

/// The examples of a specification's text: between lines of backticks, parted by a full stop.
[[nodiscard]] std::vector<SpecExample> specExamples(std::string_view specification);

} // namespace entente::test
