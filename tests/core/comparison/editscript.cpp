// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/comparison/editscript.h"

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

namespace entente::test {

namespace {

using Words = std::vector<std::string>;

Words wordsOf(const std::string &paragraph)
{
    Words words(1);
    for (const char c : paragraph) {
        if (c != ' ' && c != '\n')
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string joined(Words::const_iterator from, Words::const_iterator to, char gap = ' ')
{
    std::string text;
    for (auto word = from; word != to; ++word) {
        if (word != from)
            text += gap;
        text += *word;
    }
    return text;
}

std::string joined(const Words &words, char gap = ' ')
{
    return joined(words.begin(), words.end(), gap);
}

/// A paragraph, or the rows of a table of two columns.
struct Piece
{
    std::string words;
    std::vector<std::string> rows; ///< name, value, name, value …
};

class Writer
{
public:
    std::uint32_t add(const Piece &piece)
    {
        Block block;
        if (!piece.rows.empty())
            block = table(piece.rows);
        else
            block.text = words(piece.words);
        m_briefing.blocks.push_back(block);
        m_briefing.text += "\n\n";
        return static_cast<std::uint32_t>(m_briefing.blocks.size() - 1);
    }

    [[nodiscard]] Briefing take() { return std::move(m_briefing); }

private:
    TextRange words(const std::string &given)
    {
        const auto begin = static_cast<std::uint32_t>(m_briefing.text.size());
        m_briefing.text += given;
        return {begin, static_cast<std::uint32_t>(m_briefing.text.size())};
    }

    Block table(const std::vector<std::string> &rows)
    {
        Table made;
        const TextRange name = words("Aspect");
        m_briefing.text += '\n';
        const TextRange value = words("Value");
        made.columns = {name, value};
        for (std::size_t cell = 0; cell < rows.size(); ++cell) {
            m_briefing.text += '\n';
            made.cells.push_back(words(rows[cell]));
            if (cell % 2 == 0)
                made.places.push_back(made.cells.back().begin);
        }
        made.block = static_cast<std::uint32_t>(m_briefing.blocks.size());
        Block block;
        block.kind = BlockKind::Table;
        block.text = {name.begin, made.cells.back().end};
        block.table = static_cast<std::int32_t>(m_briefing.tables.size());
        m_briefing.tables.push_back(std::move(made));
        return block;
    }

    Briefing m_briefing;
};

/// Where a piece of the old document comes to stand, and how.
struct Placed
{
    double place = 0; ///< pieces of the new document stand in its order
    ChangeSort sort = ChangeSort::Same;
    bool isQuiet = false; ///< of Same: its lines are broken elsewhere
    std::vector<std::uint32_t> old;
    std::vector<Piece> now;
    std::vector<std::uint32_t> cells; ///< rows whose value was changed
};

class Editing
{
public:
    Editing(const std::vector<std::string> &paragraphs, const std::vector<std::string> &strange,
            std::uint32_t seed, unsigned editsInHundred)
        : m_strange(strange), m_random(seed), m_editsInHundred(editsInHundred)
    {
        for (const std::string &each : paragraphs) {
            m_old.push_back({each, {}});
            if (upTo(7) == 0)
                m_old.push_back({"For further information, see the annex to this document.", {}});
            if (upTo(12) == 0)
                m_old.push_back({{}, rows(each)});
        }
    }

    EditedDocument make()
    {
        for (std::uint32_t i = 0; i < m_old.size();)
            i += edit(i);
        std::stable_sort(m_placed.begin(), m_placed.end(),
                         [](const Placed &a, const Placed &b) { return a.place < b.place; });
        EditedDocument made;
        Writer before;
        for (const Piece &piece : m_old)
            (void)before.add(piece);
        made.before = before.take();
        Writer after;
        for (const Placed &placed : m_placed)
            write(placed, after, made.edits);
        made.after = after.take();
        return made;
    }

private:
    std::uint32_t upTo(std::size_t end) { return static_cast<std::uint32_t>(m_random() % end); }

    const std::string &strange() { return m_strange[upTo(m_strange.size())]; }

    /// Names and values of a table, taken from a paragraph so that no two tables are alike.
    std::vector<std::string> rows(const std::string &paragraph)
    {
        const Words words = wordsOf(paragraph);
        std::vector<std::string> made;
        for (std::size_t row = 0; row < 3 + upTo(6); ++row) {
            made.push_back("Aspect " + std::to_string(row + 1) + " " + words[upTo(words.size())]);
            made.push_back(words[upTo(words.size())] + " " + std::to_string(upTo(1000)));
        }
        return made;
    }

    bool isBoilerplate(std::uint32_t i) const { return m_old[i].words.starts_with("For further"); }

    std::uint32_t edit(std::uint32_t i)
    {
        Placed placed;
        placed.place = i;
        placed.old = {i};
        placed.now = {m_old[i]};
        std::uint32_t taken = 1;
        if (!m_old[i].rows.empty()) {
            if (upTo(2) == 0)
                changeCells(placed);
        } else if (!isBoilerplate(i) && upTo(100) < m_editsInHundred) {
            taken = editWords(i, placed);
        } else if (upTo(4) == 0) {
            placed.now[0].words = joined(wordsOf(m_old[i].words), '\n');
        }
        m_placed.push_back(std::move(placed));
        return taken;
    }

    void changeCells(Placed &placed)
    {
        std::vector<std::string> &rows = placed.now[0].rows;
        for (std::uint32_t row = 0; row < rows.size() / 2; ++row) {
            if (upTo(3) != 0)
                continue;
            rows[row * 2 + 1] = "now " + std::to_string(1000 + upTo(1000));
            placed.cells.push_back(row);
        }
        if (!placed.cells.empty())
            placed.sort = ChangeSort::Reworded;
    }

    std::uint32_t editWords(std::uint32_t i, Placed &placed)
    {
        const Words words = wordsOf(m_old[i].words);
        switch (upTo(6)) {
        case 0:
            placed.sort = ChangeSort::Moved;
            placed.place = upTo(m_old.size()) + 0.25;
            if (std::abs(placed.place - i) < 4)
                placed.place = i < m_old.size() / 2 ? i + 5.25 : i - 5.25;
            return 1;
        case 1:
            if (words.size() >= 3)
                reword(words, placed);
            return 1;
        case 2:
            if (words.size() >= 12)
                split(words, placed);
            return 1;
        case 3:
            return merge(i, placed);
        case 4:
            placed.sort = ChangeSort::Removed;
            placed.now.clear();
            return 1;
        default:
            m_placed.push_back(placed);
            placed.sort = ChangeSort::Added;
            placed.place = i + 0.5;
            placed.old.clear();
            placed.now = {{strange(), {}}};
            return 1;
        }
    }

    /// A word in five, and at least one, becomes another.
    void reword(Words words, Placed &placed)
    {
        const Words others = wordsOf(strange());
        const std::size_t count = std::max<std::size_t>(1, words.size() / 5);
        for (std::size_t n = 0; n < count; ++n)
            words[upTo(words.size())] = others[upTo(others.size())] + "x";
        placed.sort = ChangeSort::Reworded;
        placed.now[0].words = joined(words);
    }

    void split(const Words &words, Placed &placed)
    {
        const auto third = static_cast<std::ptrdiff_t>(words.size() / 3);
        const auto at = words.begin() + third
            + static_cast<std::ptrdiff_t>(upTo(static_cast<std::size_t>(third)));
        placed.sort = ChangeSort::Split;
        placed.now = {{joined(words.begin(), at), {}}, {joined(at, words.end()), {}}};
    }

    std::uint32_t merge(std::uint32_t i, Placed &placed)
    {
        if (i + 1 >= m_old.size() || !m_old[i + 1].rows.empty() || isBoilerplate(i + 1))
            return 1;
        placed.sort = ChangeSort::Merged;
        placed.old = {i, i + 1};
        placed.now[0].words += " " + m_old[i + 1].words;
        return 2;
    }

    void write(const Placed &placed, Writer &after, std::vector<BlockChange> &edits)
    {
        BlockChange edit;
        edit.sort = placed.sort;
        if (!placed.old.empty())
            edit.left = {placed.old.front(), placed.old.back() + 1};
        for (const Piece &piece : placed.now) {
            const std::uint32_t at = after.add(piece);
            edit.right.first = edit.right.size() == 0 ? at : edit.right.first;
            edit.right.last = at + 1;
        }
        for (const std::uint32_t row : placed.cells) {
            CellChange cell;
            cell.leftRow = cell.rightRow = row;
            cell.leftColumn = cell.rightColumn = 1;
            edit.cells.push_back(cell);
        }
        edits.push_back(std::move(edit));
    }

    const std::vector<std::string> &m_strange;
    std::mt19937 m_random;
    unsigned m_editsInHundred;
    std::vector<Piece> m_old;
    std::vector<Placed> m_placed;
};

using Told = std::tuple<std::string, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t>;

/// What is judged of changes: blocks that are the same are not told, nor by which of two that are
/// alike word for word one stands.
std::multiset<Told> told(const std::vector<BlockChange> &changes)
{
    std::multiset<Told> all;
    for (const BlockChange &change : changes) {
        for (const CellChange &cell : change.cells)
            all.insert(
                {"cell", change.left.first, change.right.first, cell.rightRow, cell.rightColumn});
        if (change.sort != ChangeSort::Same && change.cells.empty())
            all.insert({std::string(name(change.sort)), change.left.first, change.left.last,
                        change.right.first, change.right.last});
    }
    return all;
}

double part(std::size_t some, std::size_t all)
{
    return all == 0 ? 1 : static_cast<double>(some) / static_cast<double>(all);
}

std::string words(const Briefing &briefing, std::uint32_t first, std::uint32_t last)
{
    constexpr std::size_t longest = 90;
    std::string all;
    for (std::uint32_t i = first; i < last; ++i)
        all.append(" [")
            .append(briefing.words(briefing.blocks[i].text).substr(0, longest))
            .append("]");
    return all;
}

} // namespace

double Judged::precision() const
{
    return part(right, found);
}

double Judged::recall() const
{
    return part(right, made);
}

EditedDocument edited(const std::vector<std::string> &paragraphs,
                      const std::vector<std::string> &strange, std::uint32_t seed,
                      unsigned editsInHundred)
{
    return Editing(paragraphs, strange, seed, editsInHundred).make();
}

void judge(const EditedDocument &document, Judgement &judgement)
{
    const std::multiset<Told> made = told(document.edits);
    const std::multiset<Told> found = told(findChanges(document.before, document.after).blocks);
    for (const Told &each : made) {
        Judged &judged = judgement[std::get<0>(each)];
        ++judged.made;
        judged.right += found.contains(each) ? 1 : 0;
    }
    for (const Told &each : found)
        ++judgement[std::get<0>(each)].found;
}

std::string table(const Judgement &judgement)
{
    std::string text = "change      made  found  right  precision  recall\n";
    for (const auto &[sort, judged] : judgement) {
        std::array<char, 80> line{};
        (void)std::snprintf(line.data(), line.size(), "%-9s %6zu %6zu %6zu     %.4f  %.4f\n",
                            sort.c_str(), judged.made, judged.found, judged.right,
                            judged.precision(), judged.recall());
        text += line.data();
    }
    return text;
}

std::string missedIn(const EditedDocument &document)
{
    const std::multiset<Told> made = told(document.edits);
    const std::multiset<Told> found = told(findChanges(document.before, document.after).blocks);
    std::string text;
    const auto tell = [&](const char *what, const Told &each) {
        const auto &[sort, a, b, c, d] = each;
        text.append(what).append(sort);
        if (sort == "cell")
            text.append(" of table ").append(std::to_string(a));
        else
            text.append(words(document.before, a, b))
                .append(" ->")
                .append(words(document.after, c, d));
        text += '\n';
    };
    for (const Told &each : made) {
        if (!found.contains(each))
            tell("missed ", each);
    }
    for (const Told &each : found) {
        if (!made.contains(each))
            tell("wrong  ", each);
    }
    return text;
}

} // namespace entente::test
