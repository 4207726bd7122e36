// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Names of one and the same state, body or thing: whoever looks for one of them is shown the
/// others too. A focus area's labels are something else: they are what is said about it.
class EqualNames final
{
public:
    struct Name
    {
        std::string words;      ///< as people write it
        std::string comparable; ///< see comparableName()
    };
    using Group = std::vector<Name>;

    /// From YAML as in resources/vocabulary/names.yaml; `file` is the name that errors carry.
    /// Refuses a name that stands twice, and one that has no other.
    [[nodiscard]] static Result<EqualNames> parse(std::string_view yaml, const std::string &file);

    [[nodiscard]] const std::vector<Group> &groups() const { return m_groups; }

private:
    std::vector<Group> m_groups;
};

/// Words in small letters, without apostrophes, hyphens as spaces, and one space between words.
[[nodiscard]] std::string comparableName(std::string_view words);

} // namespace entente
