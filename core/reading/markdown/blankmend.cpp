// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/blankmend.h"

#include "core/reading/markdown/rawlines.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Whether a line looks blank, and is not to CommonMark.
bool looksBlank(std::string_view line)
{
    static constexpr std::array<std::string_view, 4> spaces{"\u00A0", "\u3000", "\u200B", "&nbsp;"};
    bool hasAny = false;
    while (!line.empty()) {
        const auto space = std::find_if(spaces.begin(), spaces.end(), [&](std::string_view each) {
            return line.starts_with(each);
        });
        const bool isPlain = std::string_view(" \t\r").find(line[0]) != std::string_view::npos;
        if (!isPlain && space == spaces.end())
            return false;
        hasAny = hasAny || !isPlain;
        line.remove_prefix(isPlain ? 1 : space->size());
    }
    return hasAny;
}

} // namespace

MendedMarkdown mendBlankLines(std::string_view markdown)
{
    MendedMarkdown mended;
    std::size_t copied = 0;
    RawLines raw;
    const auto part = [&](std::size_t at) {
        if (mended.anchors.empty())
            mended.anchors.push_back({0, 0});
        mended.text += markdown.substr(copied, at - copied);
        const auto added = static_cast<std::uint32_t>(mended.text.size());
        mended.text += '\n';
        mended.anchors.push_back({added, static_cast<std::uint32_t>(at)});
        mended.anchors.push_back({added + 1, static_cast<std::uint32_t>(at)});
        copied = at;
    };
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::string_view line = markdown.substr(begin, markdown.find('\n', begin) - begin);
        const std::size_t next = begin + line.size() + 1;
        if (!raw.holds(line) && looksBlank(line)) {
            part(begin);
            if (next < markdown.size())
                part(next);
        }
        begin = next;
    }
    if (!mended.anchors.empty())
        mended.text += markdown.substr(copied);
    return mended;
}

} // namespace entente
