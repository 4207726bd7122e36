// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reading/briefingbuilder.h"
#include "core/reading/html/htmlfragment.h"
#include "core/reading/html/htmltree.h"
#include "core/reading/markdown/emphasismend.h"
#include "core/reading/markdown/footnotes.h"
#include "core/reading/markdown/tablemend.h"

#include <md4c.h>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Turns md4c's events into flat blocks.
class MarkdownEvents final
{
public:
    /// `mended` is what md4c is given in place of the source from `bodyOffset` on, if anything.
    MarkdownEvents(Briefing &briefing, std::size_t bodyOffset, const MendedMarkdown &mended,
                   const Footnotes &footnotes)
        : m_briefing(briefing),
          m_builder(briefing),
          m_mended(mended),
          m_footnotes(footnotes),
          m_base(briefing.source.data()),
          m_size(briefing.source.size()),
          m_bodyOffset(static_cast<std::uint32_t>(bodyOffset)),
          m_lastOffset(m_bodyOffset)
    {
        if (!mended.text.empty()) {
            m_base = mended.text.data();
            m_size = mended.text.size();
        }
    }

    int enterBlock(MD_BLOCKTYPE type, const void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view words);
    void finish()
    {
        flushHtml();
        m_builder.endBlock();
    }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    struct List
    {
        bool ordered = false;
        std::uint32_t next = 0;
    };

    /// md4c hands out pointers into the source for all but a few constants of its own.
    [[nodiscard]] std::optional<std::uint32_t> offsetOf(std::string_view words) const
    {
        if (words.data() < m_base || words.data() > m_base + m_size)
            return std::nullopt;
        const auto offset = static_cast<std::uint32_t>(words.data() - m_base);
        return m_mended.text.empty() ? offset : m_bodyOffset + m_mended.sourceOffset(offset);
    }

    int fail(ErrorCode code, std::string limit);

    Block &begin(BlockKind kind)
    {
        flushHtml();
        endWords();
        Block &block = m_builder.beginBlock(kind);
        block.listDepth = static_cast<std::uint8_t>(m_lists.size());
        block.quoteDepth = static_cast<std::uint8_t>(m_quoteDepth);
        m_itemIsFresh = false;
        m_isParted = false;
        m_rawTag.clear();
        m_note = 0;
        return block;
    }

    void beginItem()
    {
        Block &item = begin(BlockKind::ListItem);
        item.ordered = m_lists.back().ordered;
        item.number = m_lists.back().next++;
        m_itemIsFresh = true;
    }

    /// Ends a block of running words.
    void endWords()
    {
        const bool open = m_builder.inBlock();
        while (m_rawLinks > 0)
            endRawLink();
        m_builder.endBlock();
        if (open)
            mendEmphasis(m_briefing);
    }

    /// Words that may hold references to footnotes, or begin one.
    void appendNoting(std::string_view words, std::uint32_t offset);
    void beginCode(bool isIndented);
    void beginNote(std::uint16_t number);
    void rawTag(std::string_view words);
    void rawLink(const HtmlTag &tag);
    void endRawLink();
    /// A wiki's link within the document, "[[#Heading]]" or "[[#Heading|words]]": how long it is,
    /// or 0 where the words are none.
    std::size_t appendWikiLink(std::string_view words, std::uint32_t offset);
    void rawHeading(const HtmlTag &tag);
    void rawImage(const HtmlImage &image);
    void beginImage(std::string address);
    void endImage(std::string_view title);
    /// The words to come without what parts them from those before, which is appended.
    std::string_view parted(std::string_view words);
    void appendCode(std::string_view words, std::optional<std::uint32_t> offset);
    void beginRawItem(std::string_view marker);
    void flushHtml();
    /// `note` is the number of the footnote that the words to come refer to.
    void styleChanged(std::uint16_t note = 0);

    Briefing &m_briefing;
    BriefingBuilder m_builder;
    const MendedMarkdown &m_mended;
    const Footnotes &m_footnotes;
    const char *m_base;
    std::size_t m_size;
    std::vector<List> m_lists;
    int m_quoteDepth = 0;
    bool m_itemIsFresh = false; ///< the list item has had no content yet
    bool m_inHtml = false;
    bool m_inTable = false;
    bool m_onlyImages = false; ///< the open paragraph has no words but alternative texts, and
    bool m_hasImages = false;  ///< at least one image
    std::uint16_t m_note = 0;  ///< the footnote that blocks belong to that are indented
    bool m_noteBegins = false; ///< the colon and the spaces behind a label are still to come
    bool m_inNoteCode = false; ///< a further paragraph of a note, which md4c takes for code
    bool m_lineBegins = false; ///< the words to come stand at the head of a line
    HtmlFragment m_html;
    std::uint8_t m_htmlListDepth = 0;
    std::uint8_t m_htmlQuoteDepth = 0;
    std::string m_rawTag;    ///< that is not closed yet
    bool m_isParted = false; ///< by raw tags that begin or end a block
    std::array<int, 6> m_styleDepth{};
    std::vector<std::int32_t> m_links;
    int m_rawLinks = 0;        ///< of these, raw tags that are still open
    std::int32_t m_image = -1; ///< the one whose alternative text is being read
    std::string m_imageTitle;  ///< stands for the alternative text where there is none
    std::uint32_t m_imageBegin = 0;
    std::uint32_t m_bodyOffset;
    std::uint32_t m_lastOffset;
    std::optional<Error> m_error;
};

} // namespace entente
