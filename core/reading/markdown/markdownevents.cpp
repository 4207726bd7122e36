// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownevents.h"

#include "core/reading/flow/reflow.h"
#include "core/reading/markdown/markdownreader.h"
#include "core/reading/readingerror.h"

namespace entente {

namespace {

constexpr int goOn = 0;
constexpr int giveUp = 1;
constexpr char bulletLead =
    '\xE2'; // first byte of "•"; "·" is left alone, for it is used within lines

std::optional<std::size_t> styleIndex(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_STRONG:
        return 0;
    case MD_SPAN_EM:
        return 1;
    case MD_SPAN_CODE:
        return 2;
    case MD_SPAN_DEL:
        return 3;
    case MD_SPAN_A:
        return 4;
    case MD_SPAN_IMG:
        return 5;
    default:
        return std::nullopt;
    }
}

std::string plain(const MD_ATTRIBUTE &attribute)
{
    std::string value;
    for (unsigned i = 0; attribute.substr_offsets[i] < attribute.size; ++i) {
        const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                    attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            value += decodedEntity(part);
        else
            value += part;
    }
    return value;
}

bool isBlank(std::string_view words)
{
    return words.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

int MarkdownEvents::fail(ErrorCode code, std::string limit)
{
    // md4c does not say where a block begins: on the next line with something on it.
    const std::string_view source = m_briefing.source;
    const std::size_t end = m_lastOffset > m_bodyOffset ? source.find_first_of("\r\n", m_lastOffset)
                                                        : m_bodyOffset;
    const std::size_t next = source.find_first_not_of(" \t\r\n", end);
    const std::uint32_t at = next == std::string_view::npos ? m_lastOffset
                                                            : static_cast<std::uint32_t>(next);
    m_error = Error{code, m_briefing.file, m_briefing.lineOf(at), std::move(limit)};
    return giveUp;
}

int MarkdownEvents::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    const int depth = static_cast<int>(m_lists.size()) + m_quoteDepth;
    switch (type) {
    case MD_BLOCK_QUOTE:
        flushHtml();
        endWords();
        m_itemIsFresh = false;
        ++m_quoteDepth;
        return depth >= maximumNesting
            ? fail(ReadingError::NestedTooDeep, std::to_string(maximumNesting))
            : goOn;
    case MD_BLOCK_UL:
        m_lists.push_back({false, 0});
        return depth >= maximumNesting
            ? fail(ReadingError::NestedTooDeep, std::to_string(maximumNesting))
            : goOn;
    case MD_BLOCK_OL:
        m_lists.push_back({true, static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start});
        return depth >= maximumNesting
            ? fail(ReadingError::NestedTooDeep, std::to_string(maximumNesting))
            : goOn;
    case MD_BLOCK_LI:
        beginItem();
        return goOn;
    case MD_BLOCK_P:
        m_onlyImages = true;
        m_hasImages = false;
        // The first paragraph of an item is the item's own text.
        if (!m_itemIsFresh)
            begin(BlockKind::Paragraph);
        m_itemIsFresh = false;
        return goOn;
    case MD_BLOCK_H:
        begin(BlockKind::Heading).level = static_cast<std::uint8_t>(
            static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        return goOn;
    case MD_BLOCK_HR:
        begin(BlockKind::Rule);
        endWords();
        return goOn;
    case MD_BLOCK_CODE:
        beginCode(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->fence_char == 0);
        return goOn;
    case MD_BLOCK_HTML:
        // What an item begins with is the item's own text.
        if (!m_itemIsFresh)
            endWords();
        m_itemIsFresh = false;
        m_inHtml = true;
        m_htmlListDepth = static_cast<std::uint8_t>(m_lists.size());
        m_htmlQuoteDepth = static_cast<std::uint8_t>(m_quoteDepth);
        return goOn;
    case MD_BLOCK_TABLE: {
        const auto *table = static_cast<const MD_BLOCK_TABLE_DETAIL *>(detail);
        if (table->col_count > maximumColumns)
            return fail(ReadingError::TooManyColumns, std::to_string(maximumColumns));
        flushHtml();
        endWords();
        m_builder.beginTable();
        m_builder.block().listDepth = static_cast<std::uint8_t>(m_lists.size());
        m_builder.block().quoteDepth = static_cast<std::uint8_t>(m_quoteDepth);
        m_itemIsFresh = false;
        m_note = 0;
        m_inTable = true;
        return goOn;
    }
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
    case MD_BLOCK_DOC:
        return goOn;
    case MD_BLOCK_TR:
        m_builder.beginRow(m_briefing.tables.back().columns.empty());
        return goOn;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD: {
        const MD_ALIGN align = static_cast<const MD_BLOCK_TD_DETAIL *>(detail)->align;
        m_builder.beginCell(align == MD_ALIGN_CENTER      ? Alignment::Centre
                                : align == MD_ALIGN_RIGHT ? Alignment::End
                                                          : Alignment::Start);
        return goOn;
    }
    }
    return goOn;
}

int MarkdownEvents::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        flushHtml();
        endWords();
        --m_quoteDepth;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        flushHtml();
        endWords();
        m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        flushHtml();
        endWords();
        m_itemIsFresh = false;
        break;
    case MD_BLOCK_P:
        if (m_onlyImages && m_hasImages && m_builder.inBlock()
            && m_builder.block().kind == BlockKind::Paragraph)
            m_builder.block().kind = BlockKind::Figure;
        endWords();
        break;
    case MD_BLOCK_H:
        endWords();
        break;
    case MD_BLOCK_CODE:
        // The last line's ending belongs to the fence.
        if (m_builder.size() > m_builder.block().text.begin && m_briefing.text.back() == '\n')
            m_briefing.text.pop_back();
        endWords();
        m_inNoteCode = false;
        break;
    case MD_BLOCK_HTML:
        m_inHtml = false;
        break;
    case MD_BLOCK_TABLE:
        m_builder.endTable();
        m_inTable = false;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_isParted = false;
        m_builder.endCell();
        break;
    default:
        break;
    }
    return goOn;
}

void MarkdownEvents::enterSpan(MD_SPANTYPE type, const void *detail)
{
    const std::optional<std::size_t> index = styleIndex(type);
    if (!index)
        return;
    // What an alternative text emphasises or links is plain words of one image.
    if (m_image >= 0 && type != MD_SPAN_A) {
        ++m_styleDepth[*index];
        return;
    }
    if (type == MD_SPAN_A) {
        m_links.push_back(
            m_builder.addLink(plain(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href)));
    } else if (type == MD_SPAN_IMG && m_styleDepth[*index] == 0) {
        const auto &image = *static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
        m_imageTitle = plain(image.title);
        beginImage(plain(image.src));
    }
    ++m_styleDepth[*index];
    if (m_image < 0 || type == MD_SPAN_IMG)
        styleChanged();
}

void MarkdownEvents::leaveSpan(MD_SPANTYPE type)
{
    const std::optional<std::size_t> index = styleIndex(type);
    if (!index)
        return;
    --m_styleDepth[*index];
    if (type == MD_SPAN_A)
        m_links.pop_back();
    if (type == MD_SPAN_IMG && m_styleDepth[*index] == 0)
        endImage(m_imageTitle);
    if (m_image < 0)
        styleChanged();
}

void MarkdownEvents::styleChanged(std::uint16_t note)
{
    unsigned styles = note == 0 ? 0U : static_cast<unsigned>(Style::NoteReference);
    for (std::size_t i = 0; i < m_styleDepth.size(); ++i)
        styles |= m_styleDepth[i] > 0 ? 1U << i : 0U;
    styles |= m_image >= 0 ? static_cast<unsigned>(Style::Image) : 0U;
    m_builder.setStyles(static_cast<std::uint8_t>(styles), m_links.empty() ? -1 : m_links.back(),
                        note, m_image);
}

void MarkdownEvents::text(MD_TEXTTYPE type, std::string_view words)
{
    const std::optional<std::uint32_t> offset = offsetOf(words);
    if (offset)
        m_lastOffset = *offset + static_cast<std::uint32_t>(words.size());
    if (m_inHtml) {
        if (offset)
            m_html.anchors.push_back({static_cast<std::uint32_t>(m_html.html.size()), *offset});
        m_html.html += words;
        return;
    }
    // Text of a tight item that comes after a nested block stands in no block of its own.
    if (!m_builder.inBlock())
        begin(BlockKind::Paragraph);
    if (type == MD_TEXT_HTML) {
        rawTag(words);
        return;
    }
    if (m_image < 0 && !isBlank(words))
        m_onlyImages = false;
    m_itemIsFresh = false;
    std::optional<std::uint32_t> from = offset;
    if (m_isParted) {
        const std::size_t whole = words.size();
        words = parted(words);
        if (words.empty())
            return;
        if (from)
            *from += static_cast<std::uint32_t>(whole - words.size());
    }
    const bool lineBegins = m_lineBegins || m_builder.size() == m_builder.block().text.begin;
    m_lineBegins = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    if (std::uint32_t number = 0; type == MD_TEXT_NORMAL && from && lineBegins
        && words[0] == bulletLead && m_builder.block().kind != BlockKind::Heading && !m_inTable) {
        const std::size_t marker = markerLength(words, number);
        beginRawItem(words.substr(0, marker));
        m_builder.append(words.substr(marker), *from + static_cast<std::uint32_t>(marker));
        return;
    }
    switch (type) {
    case MD_TEXT_NULLCHAR:
        m_builder.appendFor("\xEF\xBF\xBD", m_lastOffset);
        break;
    case MD_TEXT_BR:
        m_builder.appendBreak('\n');
        break;
    case MD_TEXT_SOFTBR:
        m_builder.appendBreak(' ');
        break;
    case MD_TEXT_ENTITY:
        m_builder.appendFor(decodedEntity(words),
                            m_lastOffset - static_cast<std::uint32_t>(words.size()));
        break;
    case MD_TEXT_CODE:
        if (m_inNoteCode && from)
            appendNoting(words, *from);
        else
            appendCode(words, from);
        break;
    default:
        if (from)
            appendNoting(words, *from);
        else
            m_builder.appendFor(words, m_lastOffset);
        break;
    }
}

/// md4c leaves the backslash that keeps a bar within a cell where the cell's words are code.
void MarkdownEvents::appendCode(std::string_view words, std::optional<std::uint32_t> offset)
{
    if (!offset) {
        m_builder.appendFor(words, m_lastOffset);
        return;
    }
    std::size_t done = 0;
    for (std::size_t at = words.find("\\|"); m_inTable && at != std::string_view::npos;
         at = words.find("\\|", done)) {
        m_builder.append(words.substr(done, at - done), *offset + static_cast<std::uint32_t>(done));
        done = at + 1;
        m_builder.append(words.substr(done, 1), *offset + static_cast<std::uint32_t>(done));
        ++done;
    }
    m_builder.append(words.substr(done), *offset + static_cast<std::uint32_t>(done));
}

/// Lines that begin with "•" are items to every reader but Markdown's.
void MarkdownEvents::beginRawItem(std::string_view marker)
{
    if (marker.empty())
        return;
    if (m_builder.size() == m_builder.block().text.begin) {
        if (m_builder.block().kind == BlockKind::ListItem)
            return;
        m_builder.block().kind = BlockKind::ListItem;
    } else {
        m_briefing.text.pop_back(); // the line break before it
        endWords();
        begin(BlockKind::ListItem);
    }
    m_builder.block().listDepth = static_cast<std::uint8_t>(m_lists.size() + 1);
}

void MarkdownEvents::flushHtml()
{
    if (m_html.html.empty())
        return;
    appendHtml(m_builder, m_html, m_htmlListDepth, m_htmlQuoteDepth);
    m_html = {};
}

} // namespace entente
