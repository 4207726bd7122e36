// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/flow/physicallines.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

std::vector<PhysicalLine> physicalLines(std::string_view source)
{
    std::vector<PhysicalLine> lines;
    bool blank = true;
    for (std::size_t i = 0; i < source.size();) {
        const std::size_t end = std::min(source.find_first_of("\r\n", i), source.size());
        const std::string_view line = source.substr(i, end - i);
        const std::string_view words = text::trimmed(line);
        if (words.empty()) {
            // "\r\n" is one line end: between the two there is no blank line.
            blank = blank
                || !(i > 0 && source[i - 1] == '\r' && i < source.size() && source[i] == '\n');
        } else {
            const auto begin = static_cast<std::uint32_t>(words.data() - source.data());
            lines.push_back({begin, begin + static_cast<std::uint32_t>(words.size()),
                             begin - static_cast<std::uint32_t>(i), blank});
            blank = false;
        }
        i = end + 1;
    }
    return lines;
}

} // namespace entente
