// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/documentdate.h"

#include "core/analysis/datelabels.h"
#include "core/analysis/datelines.h"
#include "core/analysis/sentences.h"
#include "core/analysis/textdates.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"
#include "core/reading/metadata/metadatakeys.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// What stands behind "Date:" and is longer than this says more than a date.
constexpr std::size_t longestUnread = 60;
/// A line that says when a document was published says little else.
constexpr std::size_t longestLine = 140;

using text::isOneOf;

/// How sure it is that a date is the document's own; the first is the surest.
enum class Rank : std::uint8_t { Labelled, Act, Alone, Dateline, Titled, Agreed, Updated, None };

class DateFinder final
{
public:
    DateFinder(const Briefing &briefing, const std::vector<OpeningLine> &lines, TextRange title)
        : m_briefing(briefing), m_lines(lines), m_title(title)
    {
    }

    DocumentDate take()
    {
        // A heading far below may be the highest of all and is not above the text.
        constexpr std::size_t head = 8; // blocks
        if (m_title.isEmpty() || m_briefing.blockAt(m_title.begin) >= head)
            m_title = {};
        for (const OpeningLine &line : m_lines)
            look(line);
        inTitle();
        inFirstSentence();
        if (m_rank >= Rank::Updated) {
            for (const OpeningLine &line : closingLines(m_briefing)) {
                if (line.isWhole && line.text.size() <= longestLine)
                    labelled(line);
            }
        }
        return std::move(m_best);
    }

private:
    /// Keeps the surest, and of those as sure the first.
    void offer(Rank rank, const DateInText &found, TextRange words)
    {
        if (rank >= m_rank)
            return;
        std::optional<Date> date = found.date;
        if (found.other)
            date = settled(found);
        if (date) {
            m_best.date = date;
            m_best.words = words;
            m_rank = rank;
        } else if (rank == Rank::Labelled) {
            unread(words);
        }
    }

    void unread(TextRange words)
    {
        if (m_best.unread.empty() && words.size() <= longestUnread)
            m_best.unread = simplified(m_briefing.words(words));
    }

    /// "04/05/2024" is the day that is also given in words, where one of the two is.
    [[nodiscard]] std::optional<Date> settled(const DateInText &found)
    {
        bool isFirst = false;
        bool isOther = false;
        for (const Date &date : clearDates()) {
            isFirst = isFirst || date == found.date;
            isOther = isOther || date == *found.other;
        }
        if (isFirst == isOther)
            return std::nullopt;
        return isFirst ? found.date : *found.other;
    }

    const std::vector<Date> &clearDates()
    {
        if (m_clear)
            return *m_clear;
        m_clear.emplace();
        for (const OpeningLine &line : m_lines) {
            if (!line.isWhole)
                continue;
            for (const DateInText &date : datesIn(m_briefing.words(line.text))) {
                if (!date.other)
                    m_clear->push_back(date.date);
            }
        }
        return *m_clear;
    }

    void look(const OpeningLine &line)
    {
        const Block &block = m_briefing.blocks[line.block];
        if (line.text.size() <= longestLine || !line.label.isEmpty())
            labelled(line);
        const bool isOfList = block.kind == BlockKind::ListItem || block.listDepth > 0;
        if (isOfList)
            return;
        if (line.isSet && line.text.size() <= longestLine) {
            ofAct(line);
            alone(line);
        }
        if (line.isWhole && beginsBlock(line) && block.kind == BlockKind::Paragraph)
            dateline(line);
    }

    void labelled(const OpeningLine &line)
    {
        constexpr std::size_t farthest = 24;
        const std::string label = foldedKey(m_briefing.words(line.label));
        const bool published = namesPublication(label);
        if (published || namesUpdate(label)) {
            const Rank rank = published ? Rank::Labelled : Rank::Updated;
            const std::string_view value = m_briefing.words(line.value);
            if (const auto date = Date::parseWritten(value)) {
                offer(rank, {*date, std::nullopt, 0, value.size()}, line.value);
                return;
            }
            const std::vector<DateInText> dates = datesIn(value.substr(0, longestLine));
            if (!dates.empty() && dates.front().begin <= farthest && isLittle(value))
                offer(rank, dates.front(), rangeOf(line.value, dates.front()));
            else if (published && rank < m_rank && !value.empty() && label != "発行")
                unread(line.value);
            return;
        }
        said(line);
    }

    /// "Posted on April 3, 2025", "Published March 2024 by the Ministry", "2024年4月10日 公表".
    void said(const OpeningLine &line)
    {
        if (!line.isSet || line.text.size() > longestLine || goesOn(line))
            return;
        const std::string_view words = m_briefing.words(line.text);
        const DateSaying saying = dateSayingOf(text::caseFolded(words));
        const std::vector<DateInText> dates = datesIn(words);
        if (dates.empty())
            return;
        const DateInText &first = dates.front();
        if (saying.length > 0) {
            // What is said stands in ASCII or the same characters, so that its length holds.
            const std::string_view between = words.substr(
                std::min(saying.length, first.begin),
                first.begin - std::min(saying.length, first.begin));
            if (isLittle(between) && isLittle(words.substr(first.end)))
                offer(saying.isUpdate ? Rank::Updated : Rank::Labelled, first, line.text);
            return;
        }
        static constexpr std::array<std::string_view, 6> behind{"発行", "公開", "公表",
                                                                "掲載", "発表", "作成"};
        const std::string_view rest = text::trimmed(words.substr(first.end));
        if (first.begin == 0 && isOneOf(rest, behind))
            offer(Rank::Labelled, first, line.text);
        else if (first.begin == 0 && (rest == "更新" || rest == "改訂"))
            offer(Rank::Updated, first, line.text);
    }

    /// "Executive Order 14135 of January 3, 2025", "Regulation (EU) 2016/679 of 27 April 2016".
    void ofAct(const OpeningLine &line)
    {
        constexpr std::uint32_t head = 8; // blocks
        if (line.block >= head || isOfQuotation(line) || endsSentence(line))
            return;
        const std::string_view words = m_briefing.words(line.text);
        const std::vector<DateInText> dates = datesIn(words);
        if (dates.size() != 1 || dates[0].date.day() == 0)
            return;
        const std::string_view before = text::trimmed(words.substr(0, dates[0].begin));
        const std::string_view after = text::trimmed(words.substr(dates[0].end));
        const bool isOf = before.ends_with(" of") || before.ends_with(" vom")
            || before.ends_with(" du");
        if (isOf && before.front() >= 'A' && before.front() <= 'Z'
            && (after.empty() || after == ".") && namesAct(before))
            offer(Rank::Act, dates[0], rangeOf(line.text, dates[0]));
    }

    /// A line that is nothing but a date, or a date and the place.
    void alone(const OpeningLine &line)
    {
        constexpr std::uint32_t head = 8; // blocks
        constexpr std::size_t longest = 80;
        if (line.block >= head || line.text.size() > longest || isOfQuotation(line)
            || endsSentence(line))
            return;
        const std::string_view words = m_briefing.words(line.text);
        // A bare year is a number like any other.
        if (const auto date = Date::parseWritten(words); date && date->month() != 0) {
            offer(Rank::Alone, {*date, std::nullopt, 0, words.size()}, line.text);
            return;
        }
        const std::vector<DateInText> dates = datesIn(words);
        const bool isHeading = m_briefing.blocks[line.block].kind == BlockKind::Heading;
        if (dates.size() != 1 || dates[0].date.day() == 0 || isHeading)
            return;
        std::string_view before = text::trimmed(words.substr(0, dates[0].begin));
        std::string_view after = text::trimmed(words.substr(dates[0].end));
        while (before.ends_with(',') || before.ends_with('('))
            before = text::trimmed(before.substr(0, before.size() - 1));
        while (after.starts_with(')') || after.starts_with(',') || after.starts_with('.'))
            after = text::trimmed(after.substr(1));
        const bool isTimed = after.empty() || isTime(after);
        if ((before.empty() && isTimed) || (isTimed && isDayOrTime(before))
            || (isTimed && words.find(',') < dates[0].begin && isPlace(before)))
            offer(Rank::Alone, dates[0], line.text);
    }

    /// A line in lower case goes on with the one before it.
    [[nodiscard]] bool goesOn(const OpeningLine &line) const
    {
        const std::string_view words = m_briefing.words(line.text);
        return !words.empty() && words.front() >= 'a' && words.front() <= 'z' && !beginsBlock(line);
    }

    [[nodiscard]] bool beginsBlock(const OpeningLine &line) const
    {
        constexpr std::uint32_t markup = 4; // behind bold or the like
        return line.text.begin < m_briefing.blocks[line.block].text.begin + markup;
    }

    /// Under a quotation stands when that was said, not when the document was written.
    [[nodiscard]] bool isOfQuotation(const OpeningLine &line) const
    {
        constexpr std::uint32_t reach = 120;
        const std::uint32_t from = line.text.begin - std::min(line.text.begin, reach);
        const std::string_view before = m_briefing.words({from, line.text.begin});
        for (const std::string_view quote : {"”", "\"", "」"}) {
            for (std::size_t at = before.find(quote); at != std::string_view::npos;
                 at = before.find(quote, at + 1)) {
                const std::size_t next = before.find_first_not_of(" *_", at + quote.size());
                if (next != std::string_view::npos && before[next] == '\n')
                    return true;
            }
        }
        return false;
    }

    /// "from January 31 to / February 9, 2024." was cut in two, "THE WHITE HOUSE, / June 20, 2023."
    /// was not.
    [[nodiscard]] bool endsSentence(const OpeningLine &line) const
    {
        if (beginsBlock(line) || !m_briefing.words(line.text).ends_with('.'))
            return false;
        const std::string_view before = text::trimmed(
            m_briefing.words({m_briefing.blocks[line.block].text.begin, line.text.begin}));
        return !before.ends_with(',');
    }

    /// "WASHINGTON, April 3, 2025 —", "TOKYO (3 April 2025) –".
    void dateline(const OpeningLine &line)
    {
        constexpr std::uint32_t head = 8; // blocks
        constexpr std::size_t farthest = 90;
        if (line.block >= head)
            return;
        const std::string_view words = m_briefing.words(line.text).substr(0, farthest);
        const std::vector<DateInText> dates = datesIn(words);
        if (dates.empty() || dates[0].date.day() == 0 || dates[0].begin == 0)
            return;
        std::string_view before = text::trimmed(words.substr(0, dates[0].begin));
        const bool isSetOff = before.ends_with(',') || before.ends_with('(')
            || before.ends_with("–") || before.ends_with("—");
        while (before.ends_with(',') || before.ends_with('('))
            before = text::trimmed(before.substr(0, before.size() - 1));
        std::string_view after = text::trimmed(words.substr(dates[0].end));
        if (after.starts_with(')'))
            after = text::trimmed(after.substr(1));
        if (const std::size_t closing = after.find(')');
            after.starts_with('(') && closing != std::string_view::npos)
            after = text::trimmed(after.substr(closing + 1)); // "(Reuters)"
        const bool goesOn = after.starts_with("—") || after.starts_with("–")
            || after.starts_with("--") || after.starts_with("- ");
        if (isSetOff && goesOn && isPlace(before))
            offer(Rank::Dateline, dates[0], rangeOf(line.text, dates[0]));
    }

    /// "Statement of the ministers, 10 November 2022".
    void inTitle()
    {
        constexpr std::size_t longest = 300;
        const std::string_view words = m_briefing.words(m_title);
        if (words.empty() || words.size() > longest || !namesDocument(words))
            return;
        const std::vector<DateInText> dates = datesIn(words);
        if (dates.size() != 1 || dates[0].date.month() == 0)
            return;
        const std::string_view after = text::trimmed(words.substr(dates[0].end));
        if (dates[0].begin == 0 || after.empty() || after == ")" || after == "）" || after == ".")
            offer(Rank::Titled, dates[0], rangeOf(m_title, dates[0]));
    }

    /// "Representatives of … met in Geneva on June 29-30, 2021" of a joint statement.
    void inFirstSentence()
    {
        constexpr std::size_t longest = 400;
        constexpr std::size_t nearest = 60;
        constexpr std::uint32_t head = 6; // blocks
        if (m_rank <= Rank::Agreed || !namesAgreement(m_briefing.words(m_title)))
            return;
        for (std::uint32_t i = 0; i < m_briefing.blocks.size() && i < head; ++i) {
            const Block &block = m_briefing.blocks[i];
            if (block.kind != BlockKind::Paragraph || block.quoteDepth > 0 || block.text.isEmpty())
                continue;
            const TextRange start{block.text.begin,
                                  block.text.begin
                                      + std::min<std::uint32_t>(block.text.size(), longest)};
            const std::vector<TextRange> sentences = sentencesOf(m_briefing, start);
            if (sentences.empty())
                return;
            const std::string_view words = m_briefing.words(sentences.front());
            for (const DateInText &date : datesIn(words)) {
                const std::size_t from = date.begin - std::min(date.begin, nearest);
                const std::string before = text::caseFolded(
                    text::trimmed(words.substr(from, date.begin - from)));
                const bool isWhen = before.ends_with(" on") || before.ends_with(" den");
                const bool isHeld = before.find("met ") != std::string::npos
                    || before.find("gathered ") != std::string::npos
                    || before.find("convened ") != std::string::npos
                    || before.find("meeting ") != std::string::npos;
                if (isWhen && isHeld && date.date.day() != 0) {
                    offer(Rank::Agreed, date, rangeOf(sentences.front(), date));
                    return;
                }
            }
            return;
        }
    }

    static bool namesAgreement(std::string_view title)
    {
        const std::string folded = text::caseFolded(title);
        return folded.find("statement") != std::string::npos
            || folded.find("communiqu") != std::string::npos
            || folded.find("declaration") != std::string::npos;
    }

    static TextRange rangeOf(TextRange of, const DateInText &date)
    {
        return {of.begin + static_cast<std::uint32_t>(date.begin),
                of.begin + static_cast<std::uint32_t>(date.end)};
    }

    const Briefing &m_briefing;
    const std::vector<OpeningLine> &m_lines;
    TextRange m_title;
    DocumentDate m_best;
    Rank m_rank = Rank::None;
    std::optional<std::vector<Date>> m_clear;
};

} // namespace

DocumentDate dateOfDocument(const Briefing &briefing, const std::vector<OpeningLine> &lines,
                            TextRange title)
{
    return DateFinder(briefing, lines, title).take();
}

} // namespace entente
