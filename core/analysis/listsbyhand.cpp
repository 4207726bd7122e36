// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/listsbyhand.h"

#include "core/analysis/enumerators.h"
#include "core/analysis/lineitems.h"
#include "core/analysis/sentences.h"
#include "core/analysis/titles.h"

#include <algorithm>

namespace entente {

namespace {

bool isPlainParagraph(const Briefing &briefing, const Block &block)
{
    return block.kind == BlockKind::Paragraph && block.note == 0 && block.listDepth == 0
        && !block.isCaption && !block.text.isEmpty() && !isBoldLine(briefing, block);
}

bool endsWithColon(std::string_view words)
{
    return words.ends_with(':') || words.ends_with("：");
}

class Finder final
{
public:
    Finder(const Briefing &briefing, const Announcements &announcements)
        : m_briefing(briefing), m_announcements(announcements), m_first(briefing.blocks.size(), -1)
    {
    }

    std::vector<std::int32_t> found()
    {
        for (std::size_t i = 0; i < m_briefing.blocks.size(); ++i) {
            if (m_first[i] >= 0 || !isPlainParagraph(m_briefing, m_briefing.blocks[i]))
                continue;
            if (takeCounted(i) || takeParted(i))
                continue;
            if (endsWithColon(m_briefing.words(trimmed(i))) && !takeShort(i))
                takeLines(i);
        }
        return std::move(m_first);
    }

private:
    [[nodiscard]] TextRange trimmed(std::size_t block) const
    {
        return entente::trimmed(m_briefing, m_briefing.blocks[block].text);
    }

    /// Those that count on from a first or second one; a few others may stand between them.
    bool takeCounted(std::size_t begin)
    {
        constexpr std::size_t farthest = 2;
        const auto first = firstEnumerator(m_briefing.words(trimmed(begin)));
        if (!first)
            return false;
        std::vector<std::size_t> items{begin};
        std::uint32_t last = first->value;
        std::size_t apart = 0;
        for (std::size_t i = begin + 1; i < m_briefing.blocks.size() && apart <= farthest; ++i) {
            const Block &block = m_briefing.blocks[i];
            if (block.kind == BlockKind::Heading)
                break;
            if (!isPlainParagraph(m_briefing, block)
                || block.quoteDepth != m_briefing.blocks[begin].quoteDepth) {
                ++apart;
                continue;
            }
            const std::string_view words = m_briefing.words(trimmed(i));
            const auto next = enumeratorOf(words, first->counting);
            const bool isNext = next && (next->value == last + 1 || next->value == 0);
            const bool isWithin = first->counting != Counting::Romans
                && enumeratorOf(words, Counting::Romans);
            if (!isNext && next && !isWithin)
                break;
            if (!isNext) {
                apart += isWithin ? 0 : 1;
                continue;
            }
            items.push_back(i);
            apart = 0;
            last = next->value;
            if (last == 0)
                break;
        }
        return take(items, items.size());
    }

    /// Those that semicolons part: each but the last ends with one.
    bool takeParted(std::size_t begin)
    {
        constexpr std::size_t fewest = 3;
        const auto isParted = [&](std::size_t i) {
            const std::string_view words = m_briefing.words(trimmed(i));
            return words.ends_with(';') || words.ends_with("; and") || words.ends_with("; or");
        };
        const auto isOne = [&](std::size_t i) {
            return isPlainParagraph(m_briefing, m_briefing.blocks[i])
                && m_briefing.blocks[i].quoteDepth == m_briefing.blocks[begin].quoteDepth;
        };
        if (!isParted(begin))
            return false;
        std::vector<std::size_t> items;
        std::size_t i = begin;
        for (; i < m_briefing.blocks.size() && isOne(i) && isParted(i); ++i)
            items.push_back(i);
        if (!items.empty() && i < m_briefing.blocks.size() && isOne(i))
            items.push_back(i);
        std::size_t count = 0;
        for (const std::size_t item : items)
            count += std::max<std::size_t>(itemsOfLines(m_briefing, m_briefing.blocks[item]).size(),
                                           1);
        return count >= fewest && take(items, count);
    }

    /// Those behind a sentence that ends with a colon and announces a kind.
    bool takeShort(std::size_t lead)
    {
        constexpr std::uint32_t longest = 300; // bytes
        constexpr std::size_t mostSentences = 2;
        const auto sentences = sentencesOf(m_briefing, m_briefing.blocks[lead].text);
        if (sentences.empty() || m_briefing.blocks[lead].quoteDepth > 0
            || !m_announcements.ofLeadIn(sentences.back()))
            return false;
        std::vector<std::size_t> items;
        std::size_t count = 0;
        for (std::size_t i = lead + 1; i < m_briefing.blocks.size(); ++i) {
            const Block &block = m_briefing.blocks[i];
            if (!isPlainParagraph(m_briefing, block) || block.quoteDepth > 0
                || endsWithColon(m_briefing.words(trimmed(i))))
                break;
            const std::size_t parts = itemsOfLines(m_briefing, block).size();
            const bool isShort = block.text.size() <= longest
                && sentencesOf(m_briefing, block.text).size() <= mostSentences;
            if (parts == 0 && !isShort)
                break;
            items.push_back(i);
            count += std::max<std::size_t>(parts, 1);
        }
        return take(items, count);
    }

    /// Those behind a colon whose lines came into few paragraphs.
    void takeLines(std::size_t lead)
    {
        std::vector<std::size_t> items;
        std::size_t count = 0;
        for (std::size_t i = lead + 1; i < m_briefing.blocks.size(); ++i) {
            const Block &block = m_briefing.blocks[i];
            if (!isPlainParagraph(m_briefing, block) || block.quoteDepth > 0)
                break;
            const std::vector<TextRange> parts = itemsOfLines(m_briefing, block);
            // Full stops alone part the sentences of prose as well.
            const bool areParted = std::any_of(parts.begin(), parts.end(), [&](TextRange part) {
                const std::string_view words = m_briefing.words(part);
                return words.ends_with(';') || words.ends_with(" and") || words.ends_with(" or");
            });
            if (!areParted)
                break;
            items.push_back(i);
            count += parts.size();
        }
        take(items, count);
    }

    /// Where there are several: `count` is their number with those within paragraphs.
    bool take(const std::vector<std::size_t> &items, std::size_t count)
    {
        constexpr std::size_t fewest = 2;
        if (count < fewest)
            return false;
        for (const std::size_t item : items)
            m_first[item] = static_cast<std::int32_t>(items.front());
        return true;
    }

    const Briefing &m_briefing;
    const Announcements &m_announcements;
    std::vector<std::int32_t> m_first;
};

} // namespace

std::vector<std::int32_t> listsByHand(const Briefing &briefing, const Announcements &announcements)
{
    return Finder(briefing, announcements).found();
}

} // namespace entente
