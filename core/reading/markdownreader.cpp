// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdownreader.h"

#include "core/reading/briefingbuilder.h"
#include "core/reading/htmlfragment.h"

#include <md4c.h>

#include <algorithm>
#include <array>

namespace entente {

namespace {

constexpr int goOn = 0;
constexpr int giveUp = 1;

/// Turns md4c's events into flat blocks.
class MarkdownEvents final
{
public:
    MarkdownEvents(Briefing &briefing, std::size_t bodyOffset)
        : m_briefing(briefing), m_builder(briefing), m_base(briefing.source.data()),
          m_size(briefing.source.size()), m_lastOffset(static_cast<std::uint32_t>(bodyOffset))
    {
    }

    int enterBlock(MD_BLOCKTYPE type, const void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void *detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view words);
    void finish() { flushHtml(); m_builder.endBlock(); }

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
        return static_cast<std::uint32_t>(words.data() - m_base);
    }

    int fail(ErrorCode code, std::string limit)
    {
        m_error = Error{code, m_briefing.file, m_briefing.lineOf(m_lastOffset), std::move(limit)};
        return giveUp;
    }

    Block &begin(BlockKind kind)
    {
        flushHtml();
        Block &block = m_builder.beginBlock(kind);
        block.listDepth = static_cast<std::uint8_t>(m_lists.size());
        block.quoteDepth = static_cast<std::uint8_t>(m_quoteDepth);
        m_itemIsFresh = false;
        return block;
    }

    void beginItem()
    {
        Block &item = begin(BlockKind::ListItem);
        item.ordered = m_lists.back().ordered;
        item.number = m_lists.back().next++;
        m_itemIsFresh = true;
    }

    void flushHtml();
    void styleChanged();

    Briefing &m_briefing;
    BriefingBuilder m_builder;
    const char *m_base;
    std::size_t m_size;
    std::vector<List> m_lists;
    int m_quoteDepth = 0;
    bool m_itemIsFresh = false; ///< the list item has had no content yet
    bool m_inHtml = false;
    bool m_inTable = false;
    bool m_onlyImages = false;
    HtmlFragment m_html;
    std::uint8_t m_htmlListDepth = 0;
    std::uint8_t m_htmlQuoteDepth = 0;
    std::array<int, 6> m_styleDepth{};
    std::vector<std::int32_t> m_links;
    std::uint32_t m_lastOffset;
    std::optional<Error> m_error;
};

int MarkdownEvents::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    const int depth = static_cast<int>(m_lists.size()) + m_quoteDepth;
    switch (type) {
    case MD_BLOCK_QUOTE:
        flushHtml();
        m_builder.endBlock();
        m_itemIsFresh = false;
        ++m_quoteDepth;
        return depth >= maximumNesting
            ? fail(ErrorCode::NestedTooDeep, std::to_string(maximumNesting))
            : goOn;
    case MD_BLOCK_UL:
        m_lists.push_back({false, 0});
        return depth >= maximumNesting
            ? fail(ErrorCode::NestedTooDeep, std::to_string(maximumNesting))
            : goOn;
    case MD_BLOCK_OL:
        m_lists.push_back({true, static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start});
        return depth >= maximumNesting
            ? fail(ErrorCode::NestedTooDeep, std::to_string(maximumNesting))
            : goOn;
    case MD_BLOCK_LI:
        beginItem();
        return goOn;
    case MD_BLOCK_P:
        m_onlyImages = true;
        // The first paragraph of an item is the item's own text.
        if (!m_itemIsFresh)
            begin(BlockKind::Paragraph);
        m_itemIsFresh = false;
        return goOn;
    case MD_BLOCK_H:
        begin(BlockKind::Heading).level =
            static_cast<std::uint8_t>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        return goOn;
    case MD_BLOCK_HR:
        begin(BlockKind::Rule);
        m_builder.endBlock();
        return goOn;
    case MD_BLOCK_CODE:
        begin(BlockKind::Code);
        return goOn;
    case MD_BLOCK_HTML:
        m_builder.endBlock();
        m_inHtml = true;
        m_htmlListDepth = static_cast<std::uint8_t>(m_lists.size());
        m_htmlQuoteDepth = static_cast<std::uint8_t>(m_quoteDepth);
        return goOn;
    case MD_BLOCK_TABLE: {
        const auto *table = static_cast<const MD_BLOCK_TABLE_DETAIL *>(detail);
        if (table->col_count > maximumColumns)
            return fail(ErrorCode::TooManyColumns, std::to_string(maximumColumns));
        flushHtml();
        m_builder.beginTable();
        m_builder.block().listDepth = static_cast<std::uint8_t>(m_lists.size());
        m_builder.block().quoteDepth = static_cast<std::uint8_t>(m_quoteDepth);
        m_itemIsFresh = false;
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
        m_builder.endBlock();
        --m_quoteDepth;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        flushHtml();
        m_builder.endBlock();
        m_lists.pop_back();
        break;
    case MD_BLOCK_LI:
        flushHtml();
        m_builder.endBlock();
        m_itemIsFresh = false;
        break;
    case MD_BLOCK_P:
        if (m_onlyImages && m_builder.inBlock()
            && m_builder.block().kind == BlockKind::Paragraph && m_builder.size() > m_builder.block().text.begin)
            m_builder.block().kind = BlockKind::Figure;
        m_builder.endBlock();
        break;
    case MD_BLOCK_H:
        m_builder.endBlock();
        break;
    case MD_BLOCK_CODE:
        // The last line's ending belongs to the fence.
        if (m_builder.size() > m_builder.block().text.begin && m_briefing.text.back() == '\n')
            m_briefing.text.pop_back();
        m_builder.endBlock();
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
        m_builder.endCell();
        break;
    default:
        break;
    }
    return goOn;
}

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
                                    attribute.substr_offsets[i + 1]
                                        - attribute.substr_offsets[i]);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            value += decodedEntity(part);
        else
            value += part;
    }
    return value;
}

void MarkdownEvents::enterSpan(MD_SPANTYPE type, const void *detail)
{
    const std::optional<std::size_t> index = styleIndex(type);
    if (!index)
        return;
    if (type == MD_SPAN_A) {
        m_links.push_back(
            m_builder.addLink(plain(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href)));
    } else if (type == MD_SPAN_IMG) {
        m_links.push_back(
            m_builder.addLink(plain(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src)));
    }
    ++m_styleDepth[*index];
    styleChanged();
}

void MarkdownEvents::leaveSpan(MD_SPANTYPE type)
{
    const std::optional<std::size_t> index = styleIndex(type);
    if (!index)
        return;
    --m_styleDepth[*index];
    if (type == MD_SPAN_A || type == MD_SPAN_IMG)
        m_links.pop_back();
    styleChanged();
}

void MarkdownEvents::styleChanged()
{
    unsigned styles = 0;
    for (std::size_t i = 0; i < m_styleDepth.size(); ++i)
        styles |= m_styleDepth[i] > 0 ? 1U << i : 0U;
    m_builder.setStyles(static_cast<std::uint8_t>(styles), m_links.empty() ? -1 : m_links.back());
}

/// A raw tag within a paragraph: only a line break says anything about the words.
bool isLineBreak(std::string_view tag)
{
    return tag.size() >= 4 && tag[0] == '<' && (tag[1] | 0x20) == 'b' && (tag[2] | 0x20) == 'r'
        && (tag[3] == '>' || tag[3] == '/' || tag[3] == ' ' || tag[3] == '\n');
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
    if (m_styleDepth[5] == 0)
        m_onlyImages = m_onlyImages && type == MD_TEXT_SOFTBR;
    m_itemIsFresh = false;
    switch (type) {
    case MD_TEXT_NULLCHAR:
        m_builder.appendFor("\xEF\xBF\xBD", m_lastOffset);
        break;
    case MD_TEXT_BR:
        m_builder.appendBreak(m_inTable ? ' ' : '\n');
        break;
    case MD_TEXT_SOFTBR:
        m_builder.appendBreak(' ');
        break;
    case MD_TEXT_ENTITY:
        m_builder.appendFor(decodedEntity(words), m_lastOffset - static_cast<std::uint32_t>(words.size()));
        break;
    case MD_TEXT_HTML:
        if (isLineBreak(words))
            m_builder.appendBreak(m_inTable ? ' ' : '\n');
        break;
    default:
        if (offset)
            m_builder.append(words, *offset);
        else
            m_builder.appendFor(words, m_lastOffset);
        break;
    }
}

void MarkdownEvents::flushHtml()
{
    if (m_html.html.empty())
        return;
    appendHtml(m_builder, m_html, m_htmlListDepth, m_htmlQuoteDepth);
    m_html = {};
}

} // namespace

Result<void> readMarkdown(Briefing &briefing, std::size_t bodyOffset)
{
    MarkdownEvents events(briefing, bodyOffset);
    briefing.text.reserve(briefing.source.size() - bodyOffset);
    briefing.blocks.reserve(briefing.lineStarts.size() / 4 + 4);
    MD_PARSER parser{};
    parser.flags = MD_DIALECT_GITHUB;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<MarkdownEvents *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<MarkdownEvents *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        static_cast<MarkdownEvents *>(self)->enterSpan(type, detail);
        return goOn;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        static_cast<MarkdownEvents *>(self)->leaveSpan(type);
        return goOn;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *self) {
        static_cast<MarkdownEvents *>(self)->text(type, {words, size});
        return goOn;
    };
    const std::string_view body = std::string_view(briefing.source).substr(bodyOffset);
    const int status = md_parse(body.data(), static_cast<MD_SIZE>(body.size()), &parser, &events);
    if (events.error())
        return *events.error();
    if (status != 0)
        return Error{ErrorCode::NotReadable, briefing.file, 0, "out of memory"};
    events.finish();
    return {};
}

} // namespace entente
