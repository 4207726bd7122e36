// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/footnotes.h"

#include <algorithm>

namespace entente {

namespace {

constexpr std::size_t longestLabel = 64;
constexpr std::size_t mostNotes = 9999;

/// Length of "[^label]" at the beginning of words; 0 where there is none.
std::size_t bracketLength(std::string_view words)
{
    if (!words.starts_with("[^"))
        return 0;
    const std::size_t end = words.substr(0, longestLabel).find_first_of("] \t\r\n[", 2);
    return end == std::string_view::npos || end == 2 || words[end] != ']' ? 0 : end + 1;
}

std::string_view labelOf(std::string_view brackets)
{
    return brackets.substr(2, brackets.size() - 3);
}

bool isBlank(std::string_view line)
{
    return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// Calls for each line that stands in no fenced code: its offset, the line, and whether the line
/// before it is blank.
template <typename Call>
void forEachLine(std::string_view markdown, const Call &call)
{
    std::string_view fence;
    bool blankBefore = true;
    for (std::size_t begin = 0; begin < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', begin), markdown.size());
        const std::string_view line = markdown.substr(begin, end - begin);
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        const std::string_view words = line.substr(indent);
        if (fence.empty() && (words.starts_with("```") || words.starts_with("~~~")))
            fence = words.substr(0, 3);
        else if (!fence.empty() && words.starts_with(fence))
            fence = {};
        else if (fence.empty())
            call(begin, line, blankBefore);
        blankBefore = isBlank(line);
        begin = end + 1;
    }
}

/// Offset of "[^label]:" in a line that defines a note.
std::optional<std::size_t> definitionIn(std::string_view line)
{
    constexpr std::size_t deepest = 3;
    const std::size_t indent = line.find_first_not_of(' '); // npos in an empty line
    if (indent > deepest)
        return std::nullopt;
    const std::size_t length = bracketLength(line.substr(indent));
    if (length == 0 || indent + length >= line.size() || line[indent + length] != ':')
        return std::nullopt;
    return indent;
}

} // namespace

bool Footnotes::isDefinition(std::uint32_t offset) const
{
    return std::binary_search(definitions.begin(), definitions.end(), offset);
}

Footnotes footnotesIn(std::string_view markdown)
{
    Footnotes found;
    if (markdown.find("[^") == std::string_view::npos)
        return found;
    std::vector<std::string_view> labels;
    forEachLine(markdown, [&](std::size_t begin, std::string_view line, bool) {
        const std::optional<std::size_t> at = definitionIn(line);
        if (!at || labels.size() == mostNotes)
            return;
        const std::string_view label = labelOf(line.substr(*at, bracketLength(line.substr(*at))));
        // The first note of a label is the one.
        if (!found.numbers.try_emplace(std::string(label), std::uint16_t{0}).second)
            return;
        labels.push_back(label);
        found.definitions.push_back(static_cast<std::uint32_t>(begin + *at));
    });
    std::uint16_t next = 0;
    for (std::size_t at = markdown.find("[^"); at != std::string_view::npos;
         at = markdown.find("[^", at + 2)) {
        const std::size_t length = bracketLength(markdown.substr(at));
        if (length == 0 || found.isDefinition(static_cast<std::uint32_t>(at)))
            continue;
        const auto note = found.numbers.find(labelOf(markdown.substr(at, length)));
        if (note != found.numbers.end() && note->second == 0)
            note->second = ++next;
    }
    for (const std::string_view label : labels) {
        std::uint16_t &number = found.numbers.find(label)->second;
        if (number == 0)
            number = ++next;
    }
    return found;
}

std::optional<NoteReferenceFound> referenceAt(const Footnotes &footnotes, std::string_view words)
{
    const std::size_t length = bracketLength(words);
    if (length == 0)
        return std::nullopt;
    const auto note = footnotes.numbers.find(labelOf(words.substr(0, length)));
    if (note == footnotes.numbers.end())
        return std::nullopt;
    return NoteReferenceFound{length, note->second};
}

MendedMarkdown mendFootnotes(std::string_view markdown, const Footnotes &footnotes)
{
    MendedMarkdown mended;
    if (footnotes.definitions.empty())
        return mended;
    std::size_t copied = 0;
    const auto insert = [&](std::size_t at, std::string_view sign) {
        mended.text += markdown.substr(copied, at - copied);
        mended.text += sign;
        mended.anchors.push_back(
            {static_cast<std::uint32_t>(mended.text.size()), static_cast<std::uint32_t>(at)});
        copied = at;
    };
    forEachLine(markdown, [&](std::size_t begin, std::string_view line, bool blankBefore) {
        const std::optional<std::size_t> at = definitionIn(line);
        if (!at || !footnotes.isDefinition(static_cast<std::uint32_t>(begin + *at)))
            return;
        if (!blankBefore)
            insert(begin, "\n");
        insert(begin + *at + bracketLength(line.substr(*at)), "\\");
    });
    mended.text += markdown.substr(copied);
    return mended;
}

} // namespace entente
