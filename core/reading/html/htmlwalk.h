// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/htmlfragment.h"
#include "core/reading/html/htmlgrid.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace entente {

/// What of a page is not read as it stands.
struct HtmlChoice
{
    std::unordered_set<const GumboNode *> leftOut;  ///< elements, and words between them
    std::unordered_set<const GumboNode *> layout;   ///< tables that only place what they hold
    std::unordered_set<const GumboNode *> captions; ///< of images, whatever their tags say
    std::unordered_map<const GumboNode *, std::uint16_t> notes;      ///< with their numbers
    std::unordered_map<const GumboNode *, std::uint16_t> references; ///< to them
};

/// Walks a parsed fragment, or what is chosen of it, and appends its words as blocks.
class HtmlWalk final
{
public:
    HtmlWalk(BriefingBuilder &builder, const HtmlFragment &fragment, std::uint8_t listDepth,
             std::uint8_t quoteDepth, const HtmlChoice *choice = nullptr)
        : m_builder(builder),
          m_fragment(fragment),
          m_listDepth(listDepth),
          m_quoteDepth(quoteDepth),
          m_choice(choice),
          m_wordsToRepeat(repeatedAtLeast + repeatedPerByte * fragment.html.size())
    {
    }

    void walk(const GumboNode &node, int depth);
    void finish() { endBlock(); }

private:
    // Spans are repeated until a fragment is this many times as long; then they are only marked.
    static constexpr std::size_t repeatedPerByte = 8;
    static constexpr std::size_t repeatedAtLeast = 4096;

    /// What stands between the words before and the next.
    enum class Gap : std::uint8_t { None, Space, Line };

    struct List
    {
        bool ordered = false;
        std::uint32_t next = 1;
    };

    void element(const GumboNode &node, int depth);
    bool outsideCells(const GumboNode &node, int depth);
    void heading(const GumboNode &node, int depth);
    void list(const GumboNode &node, int depth);
    void item(const GumboNode &node, int depth);
    void code(const GumboNode &node, int depth);
    void quotation(const GumboNode &node, int depth);
    void figure(const GumboNode &node, int depth);
    void caption(const GumboNode &node, int depth);
    void styled(const GumboNode &node, int depth);
    bool asNote(const GumboNode &node, int depth);
    void text(const GumboNode &node);
    void verbatim(std::string_view words, const char *original, bool asWritten);
    void appendGap();
    void image(const GumboNode &node, const HtmlImage &image);
    void below(const GumboNode &node);
    void within(const GumboNode &node, int depth)
    {
        for (const GumboNode *child : childrenOf(node))
            walk(*child, depth + 1);
    }

    void table(const GumboNode &node, int depth);
    void heads(const HtmlGrid &grid, int depth);
    void rows(const HtmlGrid &grid, int depth);
    void spans(const HtmlGrid &grid);
    void cell(const HtmlCell &cell, bool repeats, int depth);

    Block &begin(BlockKind kind);
    void endBlock();
    /// Parts the words to come from those before.
    void part();
    void setStyles(std::uint8_t more = 0, std::int32_t image = -1);
    [[nodiscard]] std::uint32_t offset(const char *at) const;

    BriefingBuilder &m_builder;
    const HtmlFragment &m_fragment;
    std::uint8_t m_listDepth;
    std::uint8_t m_quoteDepth;
    const HtmlChoice *m_choice;
    std::size_t m_wordsToRepeat;
    std::vector<List> m_lists;
    std::array<int, 5> m_styleDepth{}; ///< of Strong, Emphasis, Monospace, Strikeout, Link
    std::vector<std::int32_t> m_links;
    TextRange m_caption; ///< of the figure that is being read
    std::uint32_t m_cellBegin = 0;
    std::size_t m_lineEnds = 0; ///< of code, that wait for a further line
    std::uint16_t m_note = 0;   ///< that is being read, or 0
    bool m_inCell = false;
    bool m_inCaption = false;
    bool m_verbatim = false;
    bool m_hasImages = false; ///< the open block has an image, and
    bool m_hasWords = false;  ///< words that are none of its alternative text
    Gap m_gap = Gap::None;
};

} // namespace entente
