// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/citation/passageplace.h"

#include "core/base/utf8.h"

namespace entente::citation {

std::optional<TextRange> findPassage(const Briefing &briefing, std::string_view words)
{
    const std::string wanted = simplified(words);
    if (wanted.empty())
        return std::nullopt;
    // The text as simplified() has it, and where each byte of that stands.
    std::string line;
    std::vector<std::uint32_t> places;
    line.reserve(briefing.text.size());
    places.reserve(briefing.text.size());
    for (std::uint32_t at = 0; at < briefing.text.size();) {
        const text::Decoded each = text::decode(briefing.text, at);
        const bool isGap = text::isSpace(each.character);
        if (!isGap) {
            line.append(briefing.text, at, each.length);
            for (std::uint32_t byte = 0; byte < each.length; ++byte)
                places.push_back(at + byte);
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
            places.push_back(at);
        }
        at += each.length;
    }
    const std::size_t found = line.find(wanted);
    if (found == std::string::npos)
        return std::nullopt;
    return TextRange{places[found], places[found + wanted.size() - 1] + 1};
}

} // namespace entente::citation
