// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/mail/mailwords.h"

#include "core/base/casefold.h"
#include "core/base/conversion.h"
#include "core/base/decoding.h"
#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

std::string withLineFeeds(std::string_view words)
{
    std::string lines;
    lines.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] != '\r')
            lines += words[i];
        else if (i + 1 == words.size() || words[i + 1] != '\n')
            lines += '\n';
    }
    return lines;
}

std::string mended(std::string_view bytes)
{
    std::string utf8;
    utf8.reserve(bytes.size());
    while (const std::optional<std::size_t> broken = text::firstInvalid(bytes)) {
        utf8.append(bytes.substr(0, *broken)).append("\uFFFD");
        bytes.remove_prefix(*broken + 1);
    }
    utf8.append(bytes);
    std::replace(utf8.begin(), utf8.end(), '\0', ' ');
    return utf8;
}

} // namespace

std::string mailWords(std::string bytes, std::string_view charset)
{
    const std::string name = text::caseFolded(charset);
    const bool isPlain = name.empty() || name == "us-ascii" || name.starts_with("utf-");
    const text::LegacyEncoding *named = isPlain ? nullptr : text::legacyEncoding(name);
    // Valid UTF-8 with letters beyond ASCII is UTF-8, whatever a careless program calls it; the
    // encodings of seven bits look like ASCII.
    const bool isSevenBits = name.starts_with("iso-2022") || name.starts_with("hz-");
    if (named != nullptr && (isSevenBits || text::firstInvalid(bytes))) {
        if (std::optional<std::string> utf8 = text::converted(bytes, *named))
            return withLineFeeds(*utf8);
    }
    auto decoded = text::decodedText(bytes);
    if (auto *text = std::get_if<text::DecodedText>(&decoded))
        return withLineFeeds(text->utf8);
    return withLineFeeds(mended(bytes));
}

std::string unflowed(std::string_view words, bool dropsSpaces)
{
    std::string text;
    text.reserve(words.size());
    std::size_t depthBefore = 0;
    bool goesOn = false;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find('\n'), words.size());
        std::string_view line = words.substr(0, end);
        words.remove_prefix(std::min(end + 1, words.size()));
        const std::size_t depth = std::min(line.find_first_not_of('>'), line.size());
        std::string_view said = line.substr(depth);
        if (said.starts_with(' '))
            said.remove_prefix(1); // what was stuffed
        if (!(goesOn && depth == depthBefore)) {
            if (goesOn)
                text += '\n';
            text.append(depth, '>').append(depth > 0 ? " " : "");
        }
        goesOn = said.ends_with(' ') && said != "-- ";
        depthBefore = depth;
        if (goesOn && dropsSpaces)
            said.remove_suffix(1);
        text += said;
        if (!goesOn)
            text += '\n';
    }
    return text;
}

} // namespace entente
