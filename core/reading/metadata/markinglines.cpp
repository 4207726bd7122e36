// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/metadata/markinglines.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/reading/metadata/metadatakeys.h"

#include <algorithm>
#include <array>
#include <regex>
#include <span>
#include <string>

namespace entente {

namespace {

constexpr std::size_t longestLine = 160;
constexpr std::size_t linesAtAnEnd = 16;
constexpr std::size_t mostWords = 12;

bool hasLowerCase(std::string_view words)
{
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isLower(next.character))
            return true;
        i += next.length;
    }
    return false;
}

/// Without the number of a page or a version beside it: "SECRET — Page 1 of 2", "DRAFT - SECRET".
std::string withoutFurniture(std::string line)
{
    // Dashes are several bytes each, and no class of characters for these expressions.
    static const std::array<std::regex, 3> furniture{
        std::regex(
            R"(\s*(?:–|—|·|[-|/,])*\s*\(?page\s+\d+(\s*(of|/)\s*\d+)?\)?\s*(?:–|—|·|[-|/,])*\s*)",
            std::regex::icase),
        std::regex(R"(^\(?draft\)?\s*(?:–|—|·|[-|/,:])*\s+)", std::regex::icase),
        std::regex(R"(\s+(?:–|—|·|[-|/,])*\s*\(?draft\)?$)", std::regex::icase)};
    const std::string folded = text::caseFolded(line);
    if (folded.find("page") == std::string::npos && folded.find("draft") == std::string::npos)
        return line;
    for (const std::regex &each : furniture)
        line = std::regex_replace(line, each, "", std::regex_constants::format_first_only);
    return line;
}

/// Without tags, and without the signs of Markdown around it.
std::string withoutMarkup(std::string_view line)
{
    std::string words;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line.substr(i).starts_with("<!--")) {
            i += 3;
            continue;
        }
        if (line.substr(i).starts_with("-->")) {
            i += 2;
            continue;
        }
        const std::size_t end = line[i] == '<' ? line.find('>', i) : std::string_view::npos;
        if (end != std::string_view::npos)
            i = end;
        else if (line[i] != '\\' && line[i] != '*' && line[i] != '`' && line[i] != '~')
            words += line[i];
    }
    constexpr std::string_view signs = "#>_|-=+. \t";
    const std::size_t first = words.find_first_not_of(signs);
    if (first == std::string::npos)
        return {};
    words = words.substr(first, words.find_last_not_of(signs) + 1 - first);
    return simplified(words);
}

/// "Classification: Secret" and "marking = TLP:RED": what stands behind the label.
std::string_view behindLabel(std::string_view line)
{
    for (const std::string_view sign : {":", "：", "="}) {
        const std::size_t at = line.find(sign);
        if (at == std::string_view::npos || at == 0)
            continue;
        const std::string key = foldedKey(line.substr(0, at));
        const KeyUse use = usesOfKey(key);
        if ((use == KeyUse::Marking || use == KeyUse::Caveat) && key != "tlp")
            return text::trimmed(line.substr(at + sign.size()));
    }
    return {};
}

bool isLabelled(std::string_view value)
{
    const std::vector<MarkingWord> words = markingWords(value);
    if (words.empty() || words.size() > mostWords)
        return false;
    const Marking marking = parseMarking(value);
    if (!marking.isUnderstood)
        return words[0].folded == "tlp";
    return marking.tlp || classificationAt(words)
        || (words.size() == 1 && classificationAbbreviated(words[0].folded));
}

/// The label alone, or the whole line where only caveats follow it; nothing where a sentence does.
std::optional<Marking> labelOfTlp(std::string_view line, const std::vector<MarkingWord> &words)
{
    const Marking marking = parseMarking(line);
    if (!marking.tlp) {
        const bool isColoured = words.size() == 2 && line.find_first_of(":：") != std::string::npos;
        return isColoured ? std::optional(marking) : std::nullopt; // a label that there is not
    }
    const std::size_t label = words.size() > 2 && words[2].folded == "strict" ? 3 : 2;
    if (words.size() <= label)
        return marking;
    const auto behind = static_cast<std::size_t>(words[label - 1].written.data()
                                                 + words[label - 1].written.size() - line.data());
    if (!hasLowerCase(line.substr(behind)) && words.size() <= mostWords)
        return marking;
    const std::string_view rest = text::trimmed(line.substr(behind));
    const bool isApart = std::string_view("/|-;,.(").find(rest[0]) != std::string_view::npos
        || rest.starts_with("–") || rest.starts_with("—") || rest.starts_with("·");
    return isApart ? std::optional(parseMarking(name(*marking.tlp))) : std::nullopt;
}

/// "//SECRET//NOFORN", "OFFICIAL-SENSITIVE COMMERCIAL", "NATO SECRET", "TS//SI", "極秘".
std::optional<Marking> banner(std::string_view line, const std::vector<MarkingWord> &all)
{
    std::span<const MarkingWord> words = all;
    const auto whole = classificationAt(words);
    if (whole && whole->words == words.size()
        && (!hasLowerCase(line) || whole->words > 1 || line == whole->level.name)) {
        // "Top secret" may be a heading; "OFFICIAL: Sensitive" and "VS-NfD" are written so.
        const bool isWritten = !hasLowerCase(line) || line == whole->level.name
            || whole->level.name == "OFFICIAL-SENSITIVE";
        return isWritten ? std::optional(parseMarking(line)) : std::nullopt;
    }
    if (hasLowerCase(line) || words.size() > mostWords)
        return std::nullopt;
    const Marking marking = parseMarking(line);
    if (marking.levels.empty())
        return std::nullopt;
    const bool isSpaced = words.size() > 4
        && std::all_of(words.begin(), words.end(),
                       [](const MarkingWord &word) { return word.written.size() == 1; });
    if (isSpaced)
        return marking;
    // A country may stand before the level: "UK SECRET", "//GBR SECRET", "JOINT SECRET".
    std::size_t level = 0;
    auto found = classificationAt(words);
    if (!found && words.size() > 1
        && (isCaveatWord(words[0].folded) || words[0].folded == "joint")) {
        level = 1;
        found = classificationAt(words.subspan(1));
    }
    const std::size_t slashes = line.find("//", 1);
    if (!found) {
        const bool isShort = classificationAbbreviated(words[0].folded).has_value()
            && slashes != std::string_view::npos;
        return isShort ? std::optional(marking) : std::nullopt;
    }
    const std::size_t next = level + found->words;
    if (next >= words.size() || isCaveatWord(words[next].folded))
        return marking;
    const auto behind = static_cast<std::size_t>(words[next - 1].written.data()
                                                 + words[next - 1].written.size() - line.data());
    return text::trimmed(line.substr(behind)).starts_with("//") ? std::optional(marking)
                                                                : std::nullopt;
}

/// Whether a line is a sentence at a glance, as most are: no marking in small letters has so many
/// words, but behind a label.
bool isSentence(std::string_view line)
{
    constexpr std::size_t longestLevel = 8; // words; that of Germany has six
    const auto gaps = static_cast<std::size_t>(std::count(line.begin(), line.end(), ' '));
    const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isOfTlp = [](char c) { return c == 'L' || c == 'l'; };
    if (gaps < longestLevel || std::none_of(line.begin(), line.end(), isSmall)
        || line.find_first_of(":=<") != std::string_view::npos
        || line.find("：") != std::string_view::npos)
        return false;
    for (std::size_t i = 1; i + 1 < line.size(); ++i) {
        if (isOfTlp(line[i]) && (line[i - 1] == 'T' || line[i - 1] == 't')
            && (line[i + 1] == 'P' || line[i + 1] == 'p'))
            return false;
    }
    return true;
}

/// Lines that hold anything, from the head or from the foot on.
std::vector<std::string_view> linesFrom(std::string_view text, bool fromFoot)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < linesAtAnEnd) {
        const std::size_t feed = fromFoot ? text.find_last_of("\r\n") : text.find_first_of("\r\n");
        std::string_view line = text;
        if (feed == std::string_view::npos) {
            text = {};
        } else if (fromFoot) {
            line = text.substr(feed + 1);
            text = text.substr(0, feed);
        } else {
            line = text.substr(0, feed);
            text = text.substr(feed + 1);
        }
        // Notes and the targets of links are defined where they disturb nobody.
        const std::string_view words = text::trimmed(line);
        const bool isDefinition = words.starts_with('[') && words.find("]:") != std::string::npos;
        if (!words.empty() && !isDefinition)
            lines.push_back(line);
    }
    return lines;
}

} // namespace

std::optional<Marking> markingOfLine(std::string_view given)
{
    if (given.size() > longestLine || isSentence(given))
        return std::nullopt;
    std::string line = withoutFurniture(withoutMarkup(given));
    for (const auto &[open, close] :
         {std::pair("[", "]"), std::pair("(", ")"), std::pair("【", "】"), std::pair("（", "）"),
          std::pair("\"", "\""), std::pair("“", "”"), std::pair("{", "}")}) {
        if (line.starts_with(open) && line.ends_with(close))
            line = line.substr(std::string_view(open).size(),
                               line.size() - std::string_view(open).size()
                                   - std::string_view(close).size());
    }
    if (const std::string_view value = behindLabel(line); !value.empty())
        return isLabelled(value) ? std::optional(parseMarking(value)) : std::nullopt;
    const std::vector<MarkingWord> words = markingWords(line);
    if (words.empty())
        return std::nullopt;
    return words[0].folded == "tlp" ? labelOfTlp(line, words) : banner(line, words);
}

std::vector<Marking> markingsAtEnds(std::string_view text)
{
    std::vector<Marking> markings;
    for (const bool fromFoot : {false, true}) {
        for (const std::string_view line : linesFrom(text, fromFoot)) {
            if (std::optional<Marking> marking = markingOfLine(line))
                markings.push_back(std::move(*marking));
        }
    }
    return markings;
}

} // namespace entente
