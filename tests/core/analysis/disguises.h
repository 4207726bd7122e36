// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace entente::test {

/// The same article as another program would have saved it.
struct Disguise
{
    std::string name; ///< letters only
    /// The bytes; nothing where this machine lacks the program that makes them. The second
    /// argument are the article's headings, the first of them its title.
    std::function<std::optional<std::string>(const std::string &, const std::vector<std::string> &)>
        make;
    bool keepsLines = false; ///< every line is where it was
};

/// Names a disguise where a test tells of it.
inline void PrintTo(const Disguise &disguise, std::ostream *out)
{
    *out << disguise.name;
}

[[nodiscard]] const std::vector<Disguise> &disguises();

/// What a program of this machine makes of a text; nothing where there is none such.
[[nodiscard]] std::optional<std::string> outputOf(const std::string &program,
                                                  const std::string &text);

} // namespace entente::test
