// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownevents.h"

#include <algorithm>
#include <utility>

// The part of MarkdownEvents that reads images and the raw tags within a paragraph.

namespace entente {

void MarkdownEvents::beginImage(std::string address)
{
    // As text() does: an image may come where no block is open, and without any words.
    if (!m_builder.inBlock())
        begin(BlockKind::Paragraph);
    if (m_isParted)
        parted("x");
    m_itemIsFresh = false;
    m_hasImages = true;
    m_image = m_builder.addLink(std::move(address));
    m_imageBegin = m_builder.size();
}

/// The title stands for the alternative text where there is none.
void MarkdownEvents::endImage(std::string_view title)
{
    if (m_builder.size() == m_imageBegin)
        m_builder.appendFor(title, m_lastOffset);
    m_image = -1;
}

std::string_view MarkdownEvents::parted(std::string_view words)
{
    words.remove_prefix(std::min(words.find_first_not_of(" \t\r\n"), words.size()));
    if (words.empty())
        return words;
    m_isParted = false;
    if (!m_builder.isFresh() && !m_briefing.text.ends_with('\n'))
        m_builder.appendBreak('\n');
    return words;
}

/// A raw tag within a paragraph: an image is one; line breaks, blocks and headings say something
/// about the words. (md4c takes <h1> alone for the beginning of an HTML block, not <h2> to <h6>.)
void MarkdownEvents::rawTag(std::string_view words)
{
    m_rawTag += words;
    if (!m_rawTag.ends_with('>')) // it comes line by line
        return;
    const std::string whole = std::exchange(m_rawTag, {});
    const HtmlTag tag = tagOf(whole);
    m_builder.addName(tag.name);
    if (tag.image)
        rawImage(*tag.image);
    else if (tag.tag == GUMBO_TAG_A)
        rawLink(tag);
    else if (tag.tag == GUMBO_TAG_BR)
        m_builder.appendBreak('\n');
    else if (tag.tag >= GUMBO_TAG_H1 && tag.tag <= GUMBO_TAG_H6 && !m_inTable)
        rawHeading(tag);
    else if (isBlock(tag.tag))
        m_isParted = true;
}

void MarkdownEvents::rawLink(const HtmlTag &tag)
{
    if (m_rawLinks > 0)
        endRawLink(); // links do not nest
    if (tag.ends || tag.href.empty())
        return;
    m_links.push_back(m_builder.addLink(tag.href));
    ++m_rawLinks;
    ++m_styleDepth[4];
    styleChanged();
}

void MarkdownEvents::endRawLink()
{
    --m_rawLinks;
    --m_styleDepth[4];
    m_links.pop_back();
    styleChanged();
}

void MarkdownEvents::rawImage(const HtmlImage &image)
{
    beginImage(image.address);
    styleChanged();
    m_builder.appendFor(image.words, m_lastOffset);
    m_image = -1;
    styleChanged();
}

void MarkdownEvents::rawHeading(const HtmlTag &tag)
{
    Block &block = m_builder.block();
    if (tag.ends && block.kind == BlockKind::Heading) {
        endWords();
    } else if (!tag.ends && block.kind == BlockKind::Paragraph && m_builder.isFresh()) {
        block.kind = BlockKind::Heading;
        block.level = static_cast<std::uint8_t>(tag.tag - GUMBO_TAG_H1 + 1);
    } else {
        m_isParted = true;
    }
}

} // namespace entente
