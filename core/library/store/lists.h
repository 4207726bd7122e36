// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::library {

/// A list as one text, an entry a line. Line breaks within an entry become spaces; one that is
/// empty, as of a source that is not known, is a space, and one of nothing but spaces is none.
[[nodiscard]] inline std::string joined(const std::vector<std::string> &entries)
{
    std::string all;
    for (const std::string &entry : entries) {
        all += all.empty() ? "" : "\n";
        all += entry.empty() ? " " : simplified(entry);
    }
    return all;
}

[[nodiscard]] inline std::vector<std::string> parted(std::string_view all)
{
    std::vector<std::string> entries;
    while (!all.empty()) {
        const std::size_t end = std::min(all.find('\n'), all.size());
        if (end > 0)
            entries.emplace_back(all.substr(0, end) == " " ? std::string_view()
                                                           : all.substr(0, end));
        all.remove_prefix(std::min(end + 1, all.size()));
    }
    return entries;
}

} // namespace entente::library
