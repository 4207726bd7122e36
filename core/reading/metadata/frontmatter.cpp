// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/metadata/frontmatter.h"

#include "core/base/utf8.h"
#include "core/base/yaml.h"
#include "core/reading/metadata/freetextmend.h"
#include "core/reading/metadata/metadatakeys.h"
#include "core/reading/metadata/metadatatake.h"
#include "core/reading/readingerror.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// The line at `offset` without its ending, and where the next one begins.
std::string_view lineAt(std::string_view source, std::size_t offset, std::size_t &next)
{
    const std::size_t end = source.find_first_of("\r\n", offset);
    if (end == std::string_view::npos) {
        next = source.size();
        return source.substr(offset);
    }
    next = end + (source.substr(end, 2) == "\r\n" ? 2 : 1);
    return source.substr(offset, end - offset);
}

bool isFence(std::string_view line, bool closing)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line == "---" || (closing && line == "...");
}

/// What stands before the colon of a line, empty where it is no entry.
std::string_view keyOf(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon == std::string_view::npos ? std::string_view() : line.substr(0, colon);
}

/// Text that is not YAML was meant as front matter where it begins with a key as we write it, or
/// where each of its lines is an entry of some kind.
bool isMeant(std::string_view text)
{
    bool isFirst = true;
    for (std::size_t next = 0; next < text.size();) {
        const std::string_view line = lineAt(text, next, next);
        if (line.empty() || line[0] == '#' || line[0] == ' ' || line[0] == '\t')
            continue;
        const std::string_view key = keyOf(line);
        if (isFirst) {
            if (!isMetadataKey(key))
                return false;
            const std::string folded = foldedKey(key);
            if (key == folded && usesOfKey(folded) != KeyUse::None)
                return true;
        }
        isFirst = false;
        if (key.empty() && std::string_view("-]}").find(line[0]) == std::string_view::npos)
            return false;
        if (key.find_first_of("*|>") != std::string_view::npos)
            return false;
    }
    return !isFirst;
}

/// Words that are read, as "Key judgment: closure lasts." is, and not an entry about the text.
bool isProse(const yaml::Member &member)
{
    constexpr std::size_t shortest = 60; // bytes; keywords and names are shorter
    const std::string &words = member.node.scalar;
    const bool isSentence = words.ends_with('.') || words.ends_with("。")
        || words.size() > shortest;
    return usesOfKey(foldedKey(member.name)) == KeyUse::None && isSentence
        && words.find(' ') != std::string::npos && words.find("://") == std::string::npos;
}

/// The head of a memo is text, though it has a date; so are entries of which some are sentences,
/// unless there is a title, by which a writer of front matter is known.
bool isMetadata(const yaml::Node &root)
{
    bool hasKey = false;
    bool hasTitle = false;
    bool hasProse = false;
    int ofMemo = 0;
    for (const yaml::Member &member : root.members) {
        const KeyUse use = usesOfKey(foldedKey(member.name));
        hasKey = hasKey || isMetadataKey(member.name);
        hasTitle = hasTitle || use == KeyUse::Title || use == KeyUse::Sample;
        ofMemo += isKeyOfMemo(member.name) ? 1 : 0;
        const bool isNamed = isMetadataKey(member.name) && root.members.size() > 1;
        hasProse = hasProse || (isProse(member) && !isNamed);
    }
    return hasKey && (hasTitle || (!hasProse && ofMemo < 2));
}

/// Where the text begins that a system for editing pages keeps as the last entry of the front
/// matter, "content: >-", with nothing behind it; 0 where there is none.
std::size_t bodyWithin(std::string_view source, std::size_t begin, std::size_t end)
{
    static constexpr std::array<std::string_view, 4> names{"content", "body", "text", "markdown"};
    std::size_t body = 0;
    for (std::size_t at = begin; at < end;) {
        std::size_t next = 0;
        const std::string_view line = lineAt(source, at, next);
        const bool isEntry = !line.empty() && line[0] != ' ' && line[0] != '\t';
        if (isEntry) {
            const std::string_view key = keyOf(line);
            const std::string_view value = text::trimmed(line.substr(key.size()));
            const bool isBlock = value.starts_with(": |") || value.starts_with(": >");
            const bool isBody = std::find(names.begin(), names.end(), key) != names.end();
            body = isBody && isBlock ? next : 0;
        }
        at = next;
    }
    return body;
}

} // namespace

Result<std::size_t> readFrontMatter(Briefing &briefing)
{
    const std::string_view source = briefing.source;
    std::size_t next = 0;
    if (!isFence(lineAt(source, 0, next), false))
        return std::size_t{0};
    const std::size_t begin = next;
    std::size_t end = begin;
    for (bool closed = false; !closed;) {
        if (next >= source.size())
            return std::size_t{0}; // a rule that opens a document, not front matter
        end = next;
        const std::string_view line = lineAt(source, end, next);
        closed = isFence(line, true);
        if (end == begin && text::trimmed(line).empty())
            return std::size_t{0};
    }
    const std::string_view text = source.substr(begin, end - begin);
    std::string mended = freeTextMended(text, MendFreeText::CutShort);
    std::vector<std::string> comments;
    auto parsed = yaml::parse(mended, &comments);
    if (std::holds_alternative<yaml::Problem>(parsed)) {
        if (!isMeant(text))
            return std::size_t{0};
        mended = freeTextMended(mended, MendFreeText::Refused);
        comments.clear();
        parsed = yaml::parse(mended, &comments);
    }
    if (const auto *problem = std::get_if<yaml::Problem>(&parsed)) {
        return Error{ReadingError::InvalidFrontMatter, briefing.file, problem->line + 1,
                     problem->reason};
    }
    auto &root = std::get<yaml::Node>(parsed);
    if (!isMetadata(root))
        return std::size_t{0};
    const std::size_t body = text::trimmed(source.substr(next)).empty()
        ? bodyWithin(source, begin, end)
        : 0;
    if (body != 0) {
        root.members.pop_back();
        // The line that ends the front matter would underline the last paragraph as a heading.
        std::fill(briefing.source.begin() + static_cast<std::ptrdiff_t>(end),
                  briefing.source.begin() + static_cast<std::ptrdiff_t>(end + 3), ' ');
    }
    takeMetadata(briefing.meta, root, comments);
    return body != 0 ? body : next;
}

} // namespace entente
