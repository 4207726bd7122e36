// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordnumbering.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <charconv>

namespace entente {

namespace {

std::uint32_t numberOf(std::string_view digits, std::uint32_t otherwise)
{
    std::uint32_t number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// "%1." and "(%2)": one number of the level's own, and nothing else that is read.
bool isPlain(std::string_view pattern, std::size_t level)
{
    const std::string own = '%' + std::to_string(level + 1);
    const std::size_t at = pattern.find(own);
    if (at == std::string_view::npos)
        return false;
    std::string rest(pattern);
    rest.erase(at, own.size());
    return std::all_of(rest.begin(), rest.end(), [](char c) {
        return std::string_view(" .,:;()[]{}-\t/").find(c) != std::string_view::npos;
    });
}

} // namespace

void WordNumbering::takeLevel(Level &level, const xml::Node &node)
{
    for (const xml::Node each : node) {
        const std::string_view value = each.attribute("w:val");
        if (each.is("w:start"))
            level.start = numberOf(value, 1);
        else if (each.is("w:numFmt"))
            level.format = wordNumberFormat(value);
        else if (each.is("w:lvlText"))
            level.pattern = value;
        else if (each.is("w:lvlRestart"))
            level.restart = numberOf(value, 0);
        else if (each.is("w:isLgl"))
            level.isLegal = switchOf(node, "w:isLgl").value_or(false);
        else if (each.is("w:pStyle"))
            level.style = value;
        // Word 2010 and later hide newer formats in a choice that older ones skip.
        else if (each.is("mc:AlternateContent"))
            takeLevel(level, each.child("mc:Fallback"));
        else if (each.is("w:pPr")) {
            WordStyle style;
            takeParagraphProperties(style, each);
            level.indent = style.indent;
        }
    }
}

void WordNumbering::takeLevels(Levels &levels, const xml::Node &abstract)
{
    for (const xml::Node each : abstract) {
        const std::uint32_t level = numberOf(each.attribute("w:ilvl"), levelCount);
        if (each.is("w:lvl") && level < levelCount)
            takeLevel(levels[level], each);
    }
}

WordNumbering::WordNumbering(const xml::Node &numbering, const WordStyles &styles)
{
    std::map<std::string, xml::Node, std::less<>> abstracts;
    std::map<std::string, std::string, std::less<>> counted; // of each number
    for (const xml::Node each : numbering) {
        if (each.is("w:abstractNum"))
            abstracts.emplace(each.attribute("w:abstractNumId"), each);
        else if (each.is("w:num"))
            counted.emplace(each.attribute("w:numId"),
                            each.child("w:abstractNumId").attribute("w:val"));
    }
    for (const xml::Node each : numbering) {
        if (!each.is("w:num"))
            continue;
        Number number;
        number.counted = counted[std::string(each.attribute("w:numId"))];
        auto abstract = abstracts.find(number.counted);
        if (abstract == abstracts.end())
            continue;
        // A numbering may be that of a style.
        if (const xml::Node link = abstract->second.child("w:numStyleLink")) {
            const auto through = counted.find(
                styles.of(link.attribute("w:val")).numbering.value_or(std::string()));
            const auto linked = through == counted.end() ? abstracts.end()
                                                         : abstracts.find(through->second);
            if (linked != abstracts.end())
                abstract = linked;
        }
        takeLevels(number.levels, abstract->second);
        for (const xml::Node over : each) {
            const std::uint32_t level = numberOf(over.attribute("w:ilvl"), levelCount);
            if (!over.is("w:lvlOverride") || level >= levelCount)
                continue;
            if (const xml::Node own = over.child("w:lvl"))
                takeLevel(number.levels[level], own);
            if (const xml::Node start = over.child("w:startOverride"))
                number.starts[level] = numberOf(start.attribute("w:val"), 1);
        }
        m_numbers.emplace(each.attribute("w:numId"), std::move(number));
    }
}

std::uint32_t WordNumbering::levelOfStyle(std::string_view number, std::string_view style) const
{
    const auto found = m_numbers.find(number);
    if (found == m_numbers.end())
        return 0;
    const Levels &levels = found->second.levels;
    const auto own = std::find_if(levels.begin(), levels.end(), [style](const Level &level) {
        return !level.style.empty() && level.style == style;
    });
    return own == levels.end() ? 0 : static_cast<std::uint32_t>(own - levels.begin());
}

std::string WordNumbering::label(const Levels &levels, const Counter &counter,
                                 std::size_t level) const
{
    const std::string_view pattern = levels[level].pattern;
    std::string shown;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isNumber = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1'
            && pattern[i + 1] <= '9';
        if (!isNumber) {
            shown += pattern[i];
            continue;
        }
        const auto of = static_cast<std::size_t>(pattern[++i] - '1');
        const NumberFormat format = levels[level].isLegal && of != level ? NumberFormat::Decimal
                                                                         : levels[of].format;
        shown += numberAs(format, counter.isSet[of] ? counter.values[of] : levels[of].start);
    }
    return std::string(text::trimmed(shown));
}

std::optional<ListLabel> WordNumbering::next(std::string_view number, std::uint32_t level)
{
    const auto found = m_numbers.find(number);
    if (found == m_numbers.end() || level >= levelCount)
        return std::nullopt;
    const Number &of = found->second;
    Counter &counter = m_counters[of.counted];
    const Level &own = of.levels[level];
    const std::string use = std::string(number) + '/' + std::to_string(level);
    if (m_begun.emplace(use).second && of.starts[level])
        counter.isSet[level] = false;
    counter.values[level] = counter.isSet[level] ? counter.values[level] + 1
                                                 : of.starts[level].value_or(own.start);
    counter.isSet[level] = true;
    for (std::size_t deeper = level + 1; deeper < levelCount; ++deeper) {
        // A level restarts behind any above it, or only behind those up to one.
        const std::optional<std::uint32_t> restart = of.levels[deeper].restart;
        if (!restart || level < *restart)
            counter.isSet[deeper] = false;
    }
    ListLabel made;
    made.indent = own.indent;
    if (own.format == NumberFormat::Bullet) {
        made.shown = text::trimmed(own.pattern).empty() ? "" : "•";
        return made;
    }
    made.shown = label(of.levels, counter, level);
    const bool isCounted = own.format != NumberFormat::None && !made.shown.empty();
    made.number = isCounted ? counter.values[level] : 0;
    made.isPlain = isCounted && isPlain(own.pattern, level);
    return made;
}

} // namespace entente
