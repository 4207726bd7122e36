// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/plainleads.h"

#include "core/analysis/sections.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

namespace entente {

namespace {

struct Lead
{
    TitledText parts;
    char32_t sign = 0;
};

struct LeadWords
{
    std::size_t count = 0;
    std::size_t capitals = 0; ///< of those that begin with one
    bool isTitle = true;      ///< all but small words begin with one
    bool isSentence = false;  ///< it has a word that only sentences have
};

/// Words that make a sentence of what they stand in, or refer to one before.
bool isOfSentences(std::string_view folded)
{
    static constexpr std::array<std::string_view, 47> known{
        "is",   "are",  "was",   "were",  "be",      "been",    "has",   "have",   "had",  "will",
        "can",  "may",  "do",    "does",  "did",     "would",   "could", "should", "must", "might",
        "this", "that", "these", "those", "there",   "it",      "he",    "she",    "they", "we",
        "i",    "you",  "but",   "so",    "because", "however", "if",    "when",   "then", "not",
        "here", "what", "why",   "how",   "who",     "says",    "said"};
    return text::isOneOf(folded, known);
}

LeadWords wordsOfLead(std::string_view lead)
{
    constexpr std::size_t small = 3; // letters of "and", "of", "the"
    LeadWords words;
    for (std::size_t i = 0; i < lead.size();) {
        const text::Decoded first = text::decode(lead, i);
        if (!text::isWordCharacter(first.character)) {
            i += first.length;
            continue;
        }
        const std::size_t begin = i;
        while (i < lead.size() && text::isWordCharacter(text::decode(lead, i).character))
            i += text::decode(lead, i).length;
        const bool isUpper = !text::isLower(first.character);
        ++words.count;
        words.capitals += isUpper ? 1 : 0;
        words.isTitle = words.isTitle && (isUpper || i - begin <= small);
        words.isSentence = words.isSentence
            || isOfSentences(text::caseFolded(lead.substr(begin, i - begin)));
    }
    return words;
}

/// Whether a lead names something rather than says something of it.
bool names(std::string_view lead, char32_t sign)
{
    constexpr std::size_t most = 10;
    constexpr std::size_t fewestCapitals = 2;
    const LeadWords words = wordsOfLead(lead);
    if (words.count == 0 || words.count > most || words.isSentence
        || text::isLower(text::decode(lead, 0).character))
        return false;
    // A short sentence before a full stop looks the same, and so does one that a dash breaks off,
    // but for their capitals.
    return sign == ':' || (words.isTitle && (sign != '.' || words.capitals >= fewestCapitals));
}

std::optional<Lead> leadOf(const Briefing &briefing, const Block &block,
                           const std::function<bool(TextRange)> &advises)
{
    constexpr std::size_t longest = 90;  // bytes of a lead
    constexpr std::size_t shortest = 40; // of what is behind it
    const bool isPlain = block.kind == BlockKind::Paragraph && block.note == 0
        && block.listDepth == 0 && block.quoteDepth == 0 && !block.isCaption;
    const TextRange range = trimmed(briefing, block.text);
    if (!isPlain || range.isEmpty() || isBoldLine(briefing, block))
        return std::nullopt;
    const std::string_view words = briefing.words(range);
    for (std::size_t i = 0; i < words.size() && i < longest;) {
        const text::Decoded next = text::decode(words, i);
        const bool isSpaced = words.substr(i + next.length).starts_with(' ');
        const bool isDash = (next.character == U'–' || next.character == U'—'
                             || next.character == '-')
            && i > 0 && words[i - 1] == ' ' && isSpaced;
        // "Todd D. Robinson", "the U.S. government": a single capital ends nothing.
        const bool isInitial = next.character == '.' && i > 0
            && text::isUpper(text::decodeBefore(words, i).character)
            && (i == 1 || words[i - 2] == ' ' || words[i - 2] == '.');
        const bool isSign = (next.character == ':' || (next.character == '.' && !isInitial))
            && isSpaced;
        if (isDash || isSign) {
            const auto at = range.begin + static_cast<std::uint32_t>(i);
            const TextRange title = trimmed(briefing, {range.begin, at});
            const TextRange rest = trimmed(briefing, {at + next.length, range.end});
            const bool isLead = names(briefing.words(title), next.character)
                || (next.character == '.' && wordsOfLead(briefing.words(title)).count > 1
                    && advises(title));
            if (rest.size() < shortest || !isLead)
                return std::nullopt;
            return Lead{{title, rest}, isDash ? U'–' : next.character};
        }
        if (next.character == ';' || next.character == '?' || next.character == '"'
            || next.character == U'“' || next.character == '(')
            break;
        i += next.length;
    }
    return std::nullopt;
}

} // namespace

std::vector<TitledText> plainLeads(const Briefing &briefing,
                                   const std::function<bool(TextRange)> &advises)
{
    constexpr std::size_t fewest = 2;
    std::vector<TitledText> leads(briefing.blocks.size());
    std::map<std::pair<std::int32_t, char32_t>, std::vector<std::size_t>> bySection;
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        if (const auto lead = leadOf(briefing, briefing.blocks[i], advises)) {
            leads[i] = lead->parts;
            bySection[{sectionOf(briefing, i), lead->sign}].push_back(i);
        }
    }
    for (const auto &[place, blocks] : bySection) {
        if (blocks.size() >= fewest)
            continue;
        for (const std::size_t block : blocks)
            leads[block] = {};
    }
    return leads;
}

} // namespace entente
