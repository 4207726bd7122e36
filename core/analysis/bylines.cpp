// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/bylines.h"

#include "core/analysis/textdates.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"
#include "core/briefing/date.h"
#include "core/reading/metadata/metadatakeys.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {

namespace {

/// A longer value is a sentence and no name.
constexpr std::size_t longestName = 120;
/// Bylines stand above the text.
constexpr std::uint32_t headBlocks = 12;

using text::isOneOf;

bool isAuthor(std::string_view label)
{
    static constexpr std::array<std::string_view, 19> labels{
        "author",  "authors", "author(s)", "by",   "written_by", "prepared_by", "drafted_by",
        "analyst", "writer",  "reporter",  "著者", "著者名",     "執筆者",      "執筆",
        "作成者",  "筆者",    "報告者",    "文責", "作成"};
    return isOneOf(label, labels);
}

bool isPublisher(std::string_view label)
{
    static constexpr std::array<std::string_view, 12> labels{
        "publisher", "published_by", "issued_by", "issuing_authority",
        "発行",      "発行元",       "発行者",    "発行所",
        "発行機関",  "出版社",       "公表元",    "発表元"};
    return isOneOf(label, labels);
}

bool isTitle(std::string_view label)
{
    static constexpr std::array<std::string_view, 5> labels{"title", "件名", "題名", "タイトル",
                                                            "表題"};
    return isOneOf(label, labels);
}

/// Words that begin with a capital, and those that stand among names.
bool isName(std::string_view words)
{
    static constexpr std::array<std::string_view, 13> among{
        "and", "&", "de", "van", "von", "der", "den", "la", "le", "bin", "al", "the", "of"};
    constexpr std::size_t mostWords = 14;
    std::size_t capitals = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < words.size();) {
        const std::size_t end = std::min(words.find_first_of(" ,;", i), words.size());
        const std::string_view word = words.substr(i, end - i);
        i = end + 1;
        if (word.empty())
            continue;
        ++count;
        if (isOneOf(word, among))
            continue;
        const char32_t first = text::decode(word, 0).character;
        if (!text::isWordCharacter(first) || text::isLower(first) || (first >= '0' && first <= '9'))
            return false;
        ++capitals;
    }
    return capitals > 0 && count <= mostWords;
}

/// "By Monday", "By Executive Order".
bool isNoAuthor(std::string_view words)
{
    static constexpr std::array<std::string_view, 13> known{
        "the",    "monday",   "tuesday", "wednesday", "thursday", "friday",   "saturday",
        "sunday", "contrast", "numbers", "executive", "order",    "authority"};
    const std::string folded = text::caseFolded(words.substr(0, words.find_first_of(" ,")));
    return isOneOf(folded, known);
}

class BylineFinder final
{
public:
    explicit BylineFinder(const Briefing &briefing) : m_briefing(briefing) {}

    void look(const OpeningLine &line)
    {
        const Block &block = m_briefing.blocks[line.block];
        if (line.block >= headBlocks || block.listDepth > 0 || block.kind == BlockKind::ListItem)
            return;
        const std::string label = foldedKey(m_briefing.words(line.label));
        if (isAuthor(label))
            take(m_bylines.author, line.value);
        else if (isPublisher(label))
            take(m_bylines.publisher, line.value);
        else if (isTitle(label))
            take(m_bylines.title, line.value);
        else if (block.kind == BlockKind::Paragraph && line.isSet && !goesOn(line))
            said(line.text);
    }

    [[nodiscard]] Bylines take() const { return m_bylines; }

private:
    /// A line in lower case goes on with the one before it, as in "missiles fired / by North
    /// Korea".
    [[nodiscard]] bool goesOn(const OpeningLine &line) const
    {
        constexpr std::uint32_t markup = 4; // behind bold or the like
        const std::string_view words = m_briefing.words(line.text);
        return words.front() >= 'a' && words.front() <= 'z'
            && line.text.begin >= m_briefing.blocks[line.block].text.begin + markup;
    }

    /// "By Jane Doe", "Published by the Ministry", alone in their line or between bars.
    void said(TextRange line)
    {
        constexpr std::size_t longest = longestName + 20;
        const std::string_view words = m_briefing.words(line);
        if (words.size() > longest)
            return;
        const auto behind = [&](std::string_view begin) {
            const std::string folded = text::caseFolded(words.substr(0, begin.size()));
            return folded == begin && words.size() > begin.size()
                ? TextRange{line.begin + static_cast<std::uint32_t>(begin.size()), line.end}
                : TextRange{};
        };
        for (const std::string_view begin : {"published by ", "issued by "}) {
            if (const TextRange name = behind(begin); !name.isEmpty())
                takeName(m_bylines.publisher, name);
        }
        for (const std::string_view begin : {"by ", "written by ", "prepared by "}) {
            if (const TextRange name = behind(begin); !name.isEmpty())
                takeName(m_bylines.author, name);
        }
    }

    void takeName(TextRange &field, TextRange name)
    {
        // "Published by the Ministry on 5 May 2025"
        const std::vector<DateInText> dates = datesIn(m_briefing.words(name));
        if (!dates.empty())
            name.end = name.begin + static_cast<std::uint32_t>(dates.front().begin);
        for (;;) {
            const std::string_view words = text::trimmed(m_briefing.words(name));
            name.end = name.begin
                + static_cast<std::uint32_t>(words.data() + words.size()
                                             - m_briefing.words(name).data());
            if (words.ends_with(','))
                --name.end;
            else if (words.ends_with(" on") || words.ends_with(" in"))
                name.end -= 3;
            else
                break;
        }
        const std::string_view words = m_briefing.words(name);
        const bool isSentence = words.ends_with('.') && words.find(' ') != std::string_view::npos
            && !words.ends_with("Jr.") && !words.ends_with("Sr.");
        const bool isAuthor = &field == &m_bylines.author;
        if (!isSentence && isName(words) && !(isAuthor && isNoAuthor(words)))
            take(field, name);
    }

    /// The first that is given.
    void take(TextRange &field, TextRange value)
    {
        const std::string_view words = m_briefing.words(value);
        const bool isDate = Date::parseWritten(words).has_value() || !datesIn(words).empty();
        if (field.isEmpty() && !words.empty() && words.size() <= longestName && !isDate
            && !words.starts_with("//"))
            field = value;
    }

    const Briefing &m_briefing;
    Bylines m_bylines;
};

} // namespace

Bylines bylinesIn(const Briefing &briefing, const std::vector<OpeningLine> &lines)
{
    BylineFinder finder(briefing);
    for (const OpeningLine &line : lines)
        finder.look(line);
    return finder.take();
}

} // namespace entente
