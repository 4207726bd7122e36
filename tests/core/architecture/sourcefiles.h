// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

/// A file of C++ of this project, and what it includes.
struct SourceFile
{
    std::string path; ///< from the root, with slashes
    std::size_t lines = 0;
    bool licensed = false;             ///< its first two lines say who owns it and on what terms
    std::vector<std::string> includes; ///< between quotation marks: ours
    std::vector<std::string> system;   ///< between angle brackets: Qt's and all others
};

/// All C++ files of the project's folders; empty where the sources are not at hand.
[[nodiscard]] std::vector<SourceFile> sourceFiles();

/// Why a file must not include another one of ours; empty where it may.
[[nodiscard]] std::string objection(std::string_view file, std::string_view included);

} // namespace entente::test
