// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/comparison/changes.h"

#include "core/analysis/sentences.h"
#include "core/comparison/changedfacts.h"
#include "core/comparison/longestrun.h"
#include "core/comparison/words.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace entente {

namespace {

using Hashes = std::vector<std::uint64_t>;

/// The blocks of a briefing that have words.
struct BlocksWithWords
{
    explicit BlocksWithWords(const Briefing &briefing)
    {
        blocks.reserve(briefing.blocks.size());
        indexes.reserve(briefing.blocks.size());
        for (std::uint32_t i = 0; i < briefing.blocks.size(); ++i) {
            const Block &block = briefing.blocks[i];
            const std::vector<Word> words = wordsIn(briefing.words(block.text));
            if (words.empty())
                continue;
            BlockWords made{hashesOf(words), block.table >= 0};
            std::vector<TextRange> ranges;
            if (!made.isTable)
                addSentences(briefing, block.text, words, made, ranges);
            blocks.push_back(std::move(made));
            sentences.push_back(std::move(ranges));
            indexes.push_back(i);
        }
    }

    [[nodiscard]] BlockRun indexed(BlockRun run) const
    {
        return {indexes[run.first], indexes[run.last - 1] + 1};
    }

    [[nodiscard]] TextRange sentenceOf(const Statement &statement) const
    {
        return sentences[statement.block][statement.sentence];
    }

    std::vector<BlockWords> blocks;
    std::vector<std::vector<TextRange>> sentences; ///< that have words; of tables none
    std::vector<std::uint32_t> indexes;

private:
    static void addSentences(const Briefing &briefing, TextRange whole,
                             const std::vector<Word> &words, BlockWords &block,
                             std::vector<TextRange> &ranges)
    {
        std::size_t at = 0;
        for (const TextRange sentence : sentencesOf(briefing, whole)) {
            const std::size_t first = at;
            while (at < words.size() && whole.begin + words[at].range.begin < sentence.end)
                ++at;
            if (at == first)
                continue;
            block.sentences.push_back(static_cast<std::uint32_t>(first));
            ranges.push_back(sentence);
        }
    }
};

TextRange textOf(const Briefing &briefing, BlockRun run)
{
    return {briefing.blocks[run.first].text.begin, briefing.blocks[run.last - 1].text.end};
}

void shift(std::vector<TextRange> &ranges, std::uint32_t by)
{
    for (TextRange &range : ranges) {
        range.begin += by;
        range.end += by;
    }
}

/// For each of some heads or row names, the one of the other side with the same words, the first
/// that is left; -1 where there is none.
std::vector<std::int64_t> paired(const std::vector<Hashes> &names,
                                 const std::vector<Hashes> &others)
{
    std::vector<std::pair<Hashes, std::size_t>> sorted;
    sorted.reserve(others.size());
    for (std::size_t k = 0; k < others.size(); ++k)
        sorted.emplace_back(others[k], k);
    std::sort(sorted.begin(), sorted.end());
    std::unordered_map<std::size_t, std::size_t> used; // by the first place of equal names
    std::vector<std::int64_t> found;
    found.reserve(names.size());
    for (const Hashes &each : names) {
        const auto first = std::lower_bound(sorted.begin(), sorted.end(),
                                            std::pair(each, std::size_t{0}));
        const auto start = static_cast<std::size_t>(first - sorted.begin());
        const std::size_t at = start + used[start];
        const bool isThere = at < sorted.size() && sorted[at].first == each;
        if (isThere)
            ++used[start];
        found.push_back(isThere ? static_cast<std::int64_t>(sorted[at].second) : -1);
    }
    return found;
}

std::vector<Hashes> rowNames(const Briefing &briefing, const Table &table)
{
    std::vector<Hashes> names;
    names.reserve(table.rowCount());
    for (std::size_t row = 0; row < table.rowCount(); ++row)
        names.push_back(wordHashes(briefing.words(table.cell(row, 0))));
    return names;
}

std::vector<Hashes> headNames(const Briefing &briefing, const Table &table)
{
    std::vector<Hashes> names;
    names.reserve(table.columnCount());
    for (const TextRange head : table.columns)
        names.push_back(wordHashes(briefing.words(head)));
    return names;
}

/// Rows belong together by their first cell, columns by their head.
std::vector<CellChange> cellChanges(const Briefing &left, const Table &old, const Briefing &right,
                                    const Table &now)
{
    std::vector<CellChange> found;
    if (old.columnCount() == 0 || now.columnCount() == 0)
        return found;
    const std::vector<std::int64_t> rows = paired(rowNames(right, now), rowNames(left, old));
    const std::vector<std::int64_t> columns = paired(headNames(right, now), headNames(left, old));
    std::vector<bool> isKept(old.cells.size());
    for (std::uint32_t row = 0; row < now.rowCount(); ++row) {
        for (std::uint32_t column = 0; column < now.columnCount(); ++column) {
            CellChange change;
            change.right = now.cell(row, column);
            change.rightRow = row;
            change.rightColumn = column;
            const Hashes words = wordHashes(right.words(change.right));
            if (rows[row] >= 0 && columns[column] >= 0) {
                change.leftRow = static_cast<std::uint32_t>(rows[row]);
                change.leftColumn = static_cast<std::uint32_t>(columns[column]);
                change.left = old.cell(change.leftRow, change.leftColumn);
                isKept[change.leftRow * old.columnCount() + change.leftColumn] = true;
                if (wordHashes(left.words(change.left)) != words)
                    found.push_back(change);
            } else if (!words.empty()) {
                change.sort = ChangeSort::Added;
                found.push_back(change);
            }
        }
    }
    for (std::size_t cell = 0; cell < old.cells.size(); ++cell) {
        if (isKept[cell] || wordHashes(left.words(old.cells[cell])).empty())
            continue;
        CellChange change;
        change.sort = ChangeSort::Removed;
        change.left = old.cells[cell];
        change.leftRow = static_cast<std::uint32_t>(cell / old.columnCount());
        change.leftColumn = static_cast<std::uint32_t>(cell % old.columnCount());
        found.push_back(change);
    }
    return found;
}

ChangeSort sortOf(const BlockLink &link)
{
    if (link.isEqual)
        return link.isMoved ? ChangeSort::Moved : ChangeSort::Same;
    if (link.right.size() > 1)
        return ChangeSort::Split;
    return link.left.size() > 1 ? ChangeSort::Merged : ChangeSort::Reworded;
}

BlockChange changeOf(const BlockLink &link, const Briefing &left, const BlocksWithWords &leftWords,
                     const Briefing &right, const BlocksWithWords &rightWords)
{
    BlockChange change;
    change.sort = sortOf(link);
    change.isMoved = link.isMoved;
    change.left = leftWords.indexed(link.left);
    change.right = rightWords.indexed(link.right);
    change.leftText = textOf(left, change.left);
    change.rightText = textOf(right, change.right);
    const std::int32_t old = left.blocks[change.left.first].table;
    const std::int32_t now = right.blocks[change.right.first].table;
    if (old >= 0 && now >= 0) {
        // Equal words can stand in other cells, and rows in another order say the same.
        change.cells = cellChanges(left, left.tables[static_cast<std::size_t>(old)], right,
                                   right.tables[static_cast<std::size_t>(now)]);
        change.sort = change.cells.empty() ? (link.isMoved ? ChangeSort::Moved : ChangeSort::Same)
                                           : ChangeSort::Reworded;
    } else if (!link.isEqual) {
        change.words = compareWords(left.words(change.leftText), right.words(change.rightText));
        shift(change.words.left, change.leftText.begin);
        shift(change.words.right, change.rightText.begin);
    }
    return change;
}

/// The links of sentences that are not of one link of blocks, in which they have their order.
std::vector<SentenceChange> sentenceChanges(const std::vector<StatementLink> &statements,
                                            const std::vector<const BlockLink *> &ofLeft,
                                            const std::vector<const BlockLink *> &ofRight,
                                            const Briefing &left, const BlocksWithWords &leftWords,
                                            const Briefing &right,
                                            const BlocksWithWords &rightWords)
{
    const auto areTogether = [&](const StatementLink &each) {
        return ofLeft[each.left.block] != nullptr
            && ofLeft[each.left.block] == ofRight[each.right.block];
    };
    std::vector<bool> isInPlace(statements.size());
    for (std::size_t begin = 0, end = 0; begin < statements.size(); begin = end) {
        const BlockLink *const link = ofLeft[statements[begin].left.block];
        std::vector<std::size_t> together;
        std::vector<std::uint64_t> places;
        for (end = begin; end < statements.size() && ofLeft[statements[end].left.block] == link;
             ++end) {
            if (!areTogether(statements[end]))
                continue;
            const Statement &statement = statements[end].right;
            together.push_back(end);
            places.push_back((std::uint64_t{statement.block} << 32U) + statement.first);
        }
        for (const std::size_t at : longestRun(places))
            isInPlace[together[at]] = true;
    }
    std::vector<SentenceChange> found;
    for (std::size_t at = 0; at < statements.size(); ++at) {
        if (isInPlace[at])
            continue;
        SentenceChange change{!statements[at].isEqual,
                              leftWords.sentenceOf(statements[at].left),
                              rightWords.sentenceOf(statements[at].right),
                              {}};
        if (change.isReworded) {
            change.words = compareWords(left.words(change.left), right.words(change.right));
            shift(change.words.left, change.left.begin);
            shift(change.words.right, change.right.begin);
        }
        found.push_back(std::move(change));
    }
    return found;
}

/// Kinds of topics of the same words whose block stayed, or was moved.
std::vector<KindChange> kindChanges(const Changes &changes, const Briefing &left,
                                    const Briefing &right)
{
    constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> leftBlock(right.blocks.size(), none);
    for (const BlockChange &change : changes.blocks) {
        if (change.left.size() > 0 && change.right.size() > 0)
            std::fill(leftBlock.begin() + change.right.first, leftBlock.begin() + change.right.last,
                      change.left.first);
    }
    const auto key = [](const Briefing &briefing, const Topic &topic, std::uint32_t block) {
        std::size_t print = block;
        for (const TextRange range : {topic.title, topic.text}) {
            for (const std::uint64_t word : wordHashes(briefing.words(range)))
                print = (print ^ word) * std::size_t{0x9E3779B97F4A7C15} + (print >> 29U);
        }
        return print;
    };
    std::unordered_map<std::size_t, std::uint32_t> topics;
    for (std::uint32_t i = 0; i < left.topics.size(); ++i)
        topics.emplace(key(left, left.topics[i], left.topics[i].block), i);
    std::vector<KindChange> found;
    for (std::uint32_t k = 0; k < right.topics.size(); ++k) {
        const Topic &topic = right.topics[k];
        if (leftBlock[topic.block] == none)
            continue;
        const auto old = topics.find(key(right, topic, leftBlock[topic.block]));
        if (old != topics.end() && left.topics[old->second].kind != topic.kind)
            found.push_back({old->second, k});
    }
    return found;
}

} // namespace

std::string_view name(ChangeSort sort)
{
    constexpr std::array<std::string_view, allChangeSorts.size()> names{
        "same", "moved", "reworded", "split", "merged", "added", "removed"};
    return names[static_cast<std::size_t>(sort)];
}

std::size_t Changes::count(ChangeSort sort) const
{
    return static_cast<std::size_t>(
        std::count_if(blocks.begin(), blocks.end(),
                      [sort](const BlockChange &change) { return change.sort == sort; }));
}

bool Changes::any() const
{
    return count(ChangeSort::Same) < blocks.size() || !kinds.empty() || gone.any() || added.any();
}

Changes findChanges(const Briefing &left, const Briefing &right)
{
    const BlocksWithWords leftWords(left);
    const BlocksWithWords rightWords(right);
    const BlockAlignment alignment = alignBlocks(leftWords.blocks, rightWords.blocks);
    std::vector<const BlockLink *> ofLeft(leftWords.blocks.size());
    std::vector<const BlockLink *> ofRight(rightWords.blocks.size());
    for (const BlockLink &link : alignment.links) {
        std::fill(ofLeft.begin() + link.left.first, ofLeft.begin() + link.left.last, &link);
        std::fill(ofRight.begin() + link.right.first, ofRight.begin() + link.right.last, &link);
    }
    Changes changes;
    changes.blocks.reserve(leftWords.blocks.size() + rightWords.blocks.size());
    const auto addRemoved = [&](std::uint32_t from) {
        for (std::uint32_t i = from; i < ofLeft.size() && ofLeft[i] == nullptr; ++i) {
            const BlockRun run = leftWords.indexed({i, i + 1});
            changes.blocks.push_back(
                {ChangeSort::Removed, false, run, {}, textOf(left, run), {}, {}, {}});
        }
    };
    addRemoved(0);
    for (std::uint32_t k = 0; k < ofRight.size();) {
        if (ofRight[k] == nullptr) {
            const BlockRun run = rightWords.indexed({k, k + 1});
            changes.blocks.push_back(
                {ChangeSort::Added, false, {}, run, {}, textOf(right, run), {}, {}});
            ++k;
            continue;
        }
        const BlockLink &link = *ofRight[k];
        changes.blocks.push_back(changeOf(link, left, leftWords, right, rightWords));
        addRemoved(link.left.last);
        k = link.right.last;
    }
    changes.sentences = sentenceChanges(alignment.statements, ofLeft, ofRight, left, leftWords,
                                        right, rightWords);
    changes.kinds = kindChanges(changes, left, right);
    findChangedFacts(changes, left, right);
    return changes;
}

} // namespace entente
