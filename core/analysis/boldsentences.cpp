// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/boldsentences.h"

#include "core/base/utf8.h"

#include <algorithm>

namespace entente {

namespace {

bool isPlain(const Block &block)
{
    return block.kind == BlockKind::Paragraph && block.note == 0 && block.listDepth == 0
        && block.quoteDepth == 0 && !block.isCaption && !block.text.isEmpty();
}

/// Whether all the words of a paragraph are bold, and a sentence.
bool isBoldSentence(const Briefing &briefing, const Block &block)
{
    constexpr std::uint32_t longest = 300; // bytes
    if (!isPlain(block) || block.text.size() > longest || block.firstMark == block.lastMark
        || isBoldLine(briefing, block))
        return false;
    TextRange range = trimmed(briefing, block.text);
    const std::string_view words = briefing.words(range);
    if (words.starts_with("Q:") || words.starts_with("Q."))
        return false; // what is asked is answered
    if (!words.ends_with('.') && !words.ends_with('!') && !words.ends_with("。"))
        return false;
    for (const Mark &mark : briefing.marksOf(block)) {
        const TextRange before{range.begin, std::max(range.begin, mark.text.begin)};
        if ((mark.styles & Style::Strong) == 0 || !trimmed(briefing, before).isEmpty())
            break;
        range.begin = std::max(range.begin, std::min(mark.text.end, range.end));
    }
    const std::string_view left = text::trimmed(briefing.words(range));
    return left.empty() || left == "." || left == "!" || left == "。";
}

} // namespace

std::vector<TitledText> boldSentences(const Briefing &briefing)
{
    constexpr std::size_t fewest = 2;
    constexpr std::size_t mostParagraphs = 4;
    const auto &blocks = briefing.blocks;
    std::vector<TitledText> found(blocks.size());
    std::size_t count = 0;
    std::size_t besides = 0; // bold lines, which title as much
    for (std::size_t i = 0; i + 1 < blocks.size(); ++i) {
        besides += isPlain(blocks[i]) && isBoldLine(briefing, blocks[i]) ? 1 : 0;
        if (!isBoldSentence(briefing, blocks[i]))
            continue;
        std::size_t last = i;
        while (last + 1 < blocks.size() && last - i < mostParagraphs && isPlain(blocks[last + 1])
               && !isBoldSentence(briefing, blocks[last + 1])
               && titledText(briefing, blocks[last + 1]).title.isEmpty())
            ++last;
        if (last == i)
            continue;
        found[i] = {withoutSeparators(briefing, blocks[i].text),
                    trimmed(briefing, {blocks[i + 1].text.begin, blocks[last].text.end})};
        ++count;
    }
    if (count == 0 || count + besides < fewest)
        return std::vector<TitledText>(blocks.size());
    return found;
}

} // namespace entente
