// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/changedfacts.h"

#include "core/analysis/textdates.h"
#include "core/base/casefold.h"
#include "core/comparison/figures.h"
#include "core/comparison/names.h"
#include "core/comparison/words.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace entente {

namespace {

/// Cells of one table whose figures are told apart from it.
constexpr std::size_t mostCells = 8;

enum class Sort : std::uint8_t { Figure, Date, Name };

struct Mention
{
    Sort sort = Sort::Figure;
    std::string key; ///< equal where it is the same that is meant
    TextRange where;
};

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};

bool isYear(std::string_view figure)
{
    return figure.size() == 4 && (figure.starts_with("19") || figure.starts_with("20"))
        && std::all_of(figure.begin(), figure.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isMonth(std::string_view word)
{
    return std::find(months.begin(), months.end(), word) != months.end();
}

/// The words that make a day of a month without its year, "April 10" or "10 April", out of a figure
/// that is a number of one or two digits at most, beside a month.
TextRange dayOf(const std::vector<Word> &words, TextRange figure)
{
    const auto at = std::find_if(words.begin(), words.end(), [&](const Word &word) {
        return word.range.begin == figure.begin;
    });
    if (at == words.end() || figure.size() > 4 || !at->isNumber)
        return {};
    if (at != words.begin() && isMonth((at - 1)->folded) && (at - 1)->isCapital)
        return {(at - 1)->range.begin, figure.end};
    if (at + 1 != words.end() && isMonth((at + 1)->folded) && (at + 1)->isCapital)
        return {figure.begin, (at + 1)->range.end};
    return {};
}

bool overlaps(TextRange range, const std::vector<Mention> &some)
{
    return std::any_of(some.begin(), some.end(), [range](const Mention &each) {
        return range.begin < each.where.end && each.where.begin < range.end;
    });
}

/// What a passage gives; ranges are of the passage.
std::vector<Mention> mentionsIn(std::string_view text, bool withNames)
{
    const auto keyOf = [&](TextRange range) {
        return text::caseFolded(simplified(text.substr(range.begin, range.size())));
    };
    std::vector<Mention> found;
    for (const DateInText &date : datesIn(text)) {
        found.push_back(
            {Sort::Date,
             date.date.toString(),
             {static_cast<std::uint32_t>(date.begin), static_cast<std::uint32_t>(date.end)}});
        if (date.other)
            found.back().key.append("/").append(date.other->toString());
    }
    const std::vector<Mention> dates = found;
    const std::vector<Word> words = wordsIn(text);
    for (const TextRange figure : figuresOf(text)) {
        if (overlaps(figure, dates))
            continue;
        const TextRange day = dayOf(words, figure);
        if (!day.isEmpty())
            found.push_back({Sort::Date, keyOf(day), day});
        else
            found.push_back(
                {isYear(text.substr(figure.begin, figure.size())) ? Sort::Date : Sort::Figure,
                 keyOf(figure), figure});
    }
    std::sort(found.begin(), found.end(),
              [](const Mention &a, const Mention &b) { return a.where.begin < b.where.begin; });
    if (!withNames)
        return found;
    for (const TextRange name : namesOf(text)) {
        if (!overlaps(name, found))
            found.push_back({Sort::Name, keyOf(name), name});
    }
    return found;
}

/// One of the two documents, with all that it gives anywhere.
class Document final
{
public:
    explicit Document(const Briefing &briefing) : m_briefing(briefing), m_words(" ")
    {
        for (const Word &word : wordsIn(briefing.text))
            m_words.append(word.bare()).append(" ");
        for (const Block &block : briefing.blocks) {
            if (block.table < 0) {
                add(block.text);
                continue;
            }
            const Table &table = briefing.tables[static_cast<std::size_t>(block.table)];
            for (const auto &cells : {table.columns, table.cells}) {
                for (const TextRange cell : cells)
                    add(cell);
            }
        }
    }

    [[nodiscard]] const Briefing &briefing() const { return m_briefing; }

    [[nodiscard]] std::vector<Mention> in(TextRange range, bool withNames) const
    {
        std::vector<Mention> found = mentionsIn(m_briefing.words(range), withNames);
        for (Mention &each : found) {
            each.where.begin += range.begin;
            each.where.end += range.begin;
        }
        return found;
    }

    [[nodiscard]] std::vector<Mention> in(BlockRun run) const
    {
        std::vector<Mention> found;
        for (std::uint32_t i = run.first; i < run.last; ++i) {
            const Block &block = m_briefing.blocks[i];
            const std::vector<Mention> more = in(block.text, block.kind != BlockKind::Heading);
            found.insert(found.end(), more.begin(), more.end());
        }
        return found;
    }

    [[nodiscard]] bool gives(const Mention &mention) const
    {
        if (mention.sort != Sort::Name)
            return m_keys.contains(mention.key);
        std::string words = " ";
        for (const Word &word : wordsIn(mention.key))
            words.append(word.bare()).append(" ");
        return m_words.find(words) != std::string::npos;
    }

private:
    void add(TextRange range)
    {
        for (Mention &each : mentionsIn(m_briefing.words(range), false))
            m_keys.insert(std::move(each.key));
    }

    const Briefing &m_briefing;
    std::string m_words;                    ///< folded, each between spaces
    std::unordered_set<std::string> m_keys; ///< of figures and dates
};

class Finder final
{
public:
    Finder(const Document &own, const Document &other, ChangedFacts &found)
        : m_own(own), m_other(other), m_found(found)
    {
    }

    /// What stands here and not beside it, or, where nothing stands beside it, not in the other
    /// document at all.
    void compare(const std::vector<Mention> &here, const std::vector<Mention> *beside)
    {
        std::set<std::string_view> known;
        if (beside != nullptr) {
            for (const Mention &each : *beside)
                known.insert(each.key);
        }
        for (const Mention &each : here) {
            const bool isKnown = each.sort == Sort::Name || beside == nullptr
                ? m_other.gives(each)
                : known.contains(each.key);
            if (isKnown || !m_said.insert(each.key).second)
                continue;
            listOf(each.sort).push_back(
                {simplified(m_own.briefing().words(each.where)), each.where});
        }
    }

private:
    std::vector<FigureChange> &listOf(Sort sort)
    {
        return sort == Sort::Date ? m_found.dates
            : sort == Sort::Name  ? m_found.names
                                  : m_found.figures;
    }

    const Document &m_own;
    const Document &m_other;
    ChangedFacts &m_found;
    std::set<std::string> m_said;
};

bool isTable(const BlockChange &change, const Briefing &left, const Briefing &right)
{
    return change.left.size() > 0 ? left.blocks[change.left.first].table >= 0
                                  : right.blocks[change.right.first].table >= 0;
}

} // namespace

void findChangedFacts(Changes &changes, const Briefing &left, const Briefing &right)
{
    const Document old(left);
    const Document now(right);
    Finder gone(old, now, changes.gone);
    Finder added(now, old, changes.added);
    for (const BlockChange &change : changes.blocks) {
        if (change.cells.empty() && left.words(change.leftText) == right.words(change.rightText))
            continue; // most of two editions: each has what the other has
        if (!isTable(change, left, right)) {
            const std::vector<Mention> before = old.in(change.left);
            const std::vector<Mention> after = now.in(change.right);
            gone.compare(before, change.right.size() > 0 ? &after : nullptr);
            added.compare(after, change.left.size() > 0 ? &before : nullptr);
            continue;
        }
        std::size_t compared = 0;
        for (const CellChange &cell : change.cells) {
            if (cell.sort != ChangeSort::Reworded || ++compared > mostCells)
                continue;
            const std::vector<Mention> before = old.in(cell.left, true);
            const std::vector<Mention> after = now.in(cell.right, true);
            gone.compare(before, &after);
            added.compare(after, &before);
        }
    }
}

} // namespace entente
