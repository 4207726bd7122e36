// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// The heads of a message at the beginning of bytes, folded lines joined.
struct MailHeads
{
    struct Head
    {
        std::string name; ///< in lower case
        std::string_view value;
    };
    std::vector<Head> heads;
    bool isWhole = false; ///< nothing but heads stands before the first empty line

    [[nodiscard]] bool has(std::string_view name) const { return !valueOf(name).empty(); }
    [[nodiscard]] std::string_view valueOf(std::string_view name) const;
};

[[nodiscard]] MailHeads mailHeads(std::string_view bytes);

/// The message without what careless programs put before it: a byte order mark, empty lines.
[[nodiscard]] std::string_view messageIn(std::string_view bytes);

} // namespace entente
