// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/openwalk.h"

#include <algorithm>
#include <charconv>
#include <utility>

// The part of OpenWalk that reads paragraphs, lists and what holds them.

namespace entente {

namespace {

constexpr std::uint32_t deepestList = 64;

std::uint32_t numberOf(std::string_view digits, std::uint32_t otherwise)
{
    std::uint32_t number = otherwise;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace

void OpenWalk::walk(const xml::Node &body)
{
    content(body);
    flushBoxes();
    writeNotes();
}

void OpenWalk::content(const xml::Node &parent)
{
    for (const xml::Node each : parent)
        blockElement(each);
}

void OpenWalk::blockElement(const xml::Node &node)
{
    const std::string_view name = node.name();
    if (name == "text:p" || name == "text:h") {
        paragraph(node);
    } else if (name == "text:list") {
        list(node);
    } else if (name == "table:table") {
        table(node);
    } else if (name == "text:section" && node.attribute("text:display") == "none") {
        m_facts.leftOut("hidden words");
    } else if (name == "text:section" || name == "text:index-body"
               || name == "text:numbered-paragraph" || name == "text:bibliography"
               || name == "draw:g") {
        content(node);
    } else if (name == "text:table-of-content" || name == "text:illustration-index"
               || name == "text:table-index" || name == "text:object-index"
               || name == "text:user-index") {
        m_facts.leftOut("table of contents");
    } else if (name == "text:alphabetical-index") {
        m_facts.leftOut("index");
    } else if (name == "text:tracked-changes") {
        for (const xml::Node each : node) {
            if (each.child("text:insertion"))
                m_facts.inserted();
            if (each.child("text:deletion"))
                m_facts.deleted();
        }
    } else if (name.starts_with("draw:")) {
        flushBoxes();
        m_text.begin({});
        frame(node);
        m_text.end();
    }
}

void OpenWalk::place(const xml::Node &node)
{
    const auto at = std::lower_bound(m_paragraphs.begin(), m_paragraphs.end(), node.position());
    m_text.placeAt(0, static_cast<std::uint32_t>(at - m_paragraphs.begin()) + 1);
}

Block OpenWalk::blockOf(const xml::Node &node, const OpenStyle &style)
{
    Block block;
    block.note = m_inNote;
    const bool isHeading = node.is("text:h") || style.role == StyleRole::Title;
    const bool isFirst = std::exchange(m_labelIsDue, false);
    const std::size_t level = std::min<std::size_t>(m_lists.size(), openListLevels) - 1;
    std::string label;
    if (isFirst && !m_lists.empty() && m_lists.back().style != nullptr && !m_isItemsHeader) {
        OpenCounters &counters = m_lists.back().counters;
        const OpenListStyle &of = *m_lists.back().style;
        ++counters[level];
        std::fill(counters.begin() + static_cast<std::ptrdiff_t>(level) + 1, counters.end(), 0U);
        label = openLabel(of, level, counters);
        block.ordered = isPlainLabel(of[level]);
        block.number = block.ordered ? counters[level] : 0;
    } else if (isFirst && !m_lists.empty() && !m_isItemsHeader) {
        label = "•"; // a list without a style
    }
    if (isHeading && m_inNote == 0) {
        const std::uint32_t outline = numberOf(node.attribute("text:outline-level"), 1);
        block.kind = BlockKind::Heading;
        block.level = headingLevel(static_cast<std::int32_t>(std::min(outline, 6U)));
        block.ordered = false;
        block.number = 0;
        m_labelWaits = label == "•" ? std::string() : label;
        if (node.is("text:h") && m_lists.empty())
            this->outline(node, outline);
        return block;
    }
    block.quoteDepth = style.role == StyleRole::Quotation ? 1 : 0;
    block.listDepth = static_cast<std::uint8_t>(std::min(m_depth, deepestList));
    block.isCaption = style.role == StyleRole::Caption;
    if (!label.empty()) {
        block.kind = BlockKind::ListItem;
        m_labelWaits = block.ordered || label == "•" ? std::string() : label;
        return block;
    }
    block.kind = style.role == StyleRole::Code ? BlockKind::Code
        : style.role == StyleRole::Rule        ? BlockKind::Rule
                                               : BlockKind::Paragraph;
    return block;
}

/// Numbers of headings are words of the text.
void OpenWalk::outline(const xml::Node &heading, std::uint32_t level)
{
    if (level == 0 || level > openListLevels || heading.attribute("text:is-list-header") == "true")
        return;
    const OpenListStyle &style = m_styles.outline();
    if (style[level - 1].format == NumberFormat::None)
        return;
    std::uint32_t &counter = m_outline[level - 1];
    counter = heading.attribute("text:restart-numbering") == "true"
        ? numberOf(heading.attribute("text:start-value"), 1)
        : std::max(counter + 1, style[level - 1].start);
    std::fill(m_outline.begin() + level, m_outline.end(), 0U);
    m_labelWaits = openLabel(style, level - 1, m_outline);
}

void OpenWalk::beginParagraph(const xml::Node &node, const OpenStyle &style)
{
    m_labelWaits.clear();
    if (m_text.inCell()) {
        const Block block = blockOf(node, style); // counts
        m_isHeading = false;
        m_text.lineBreak();
        if (block.ordered)
            m_labelWaits = std::to_string(block.number) + '.';
        return;
    }
    const Block block = blockOf(node, style);
    m_isHeading = block.kind == BlockKind::Heading;
    if (m_text.continueCode(block))
        m_text.lineBreak();
    else
        m_text.begin(block);
    if (!m_noteHead.empty()) {
        m_text.setStyles(0, -1);
        m_text.words(std::exchange(m_noteHead, {}));
    }
}

void OpenWalk::paragraph(const xml::Node &node)
{
    flushBoxes();
    const OpenStyle &style = m_styles.paragraph(node.attribute("text:style-name"));
    if (style.hidden.value_or(false)) {
        m_facts.leftOut("hidden words");
        return;
    }
    place(node);
    beginParagraph(node, style);
    const OpenStyle *around = std::exchange(m_paragraphStyle, &style);
    std::vector<const OpenStyle *> spans = std::exchange(m_spans, {});
    const std::uint32_t begin = m_text.size();
    setStyles();
    inlines(node);
    m_spans = std::move(spans);
    m_paragraphStyle = around;
    m_labelWaits.clear();
    takeStyled(style.role, begin);
}

void OpenWalk::takeStyled(StyleRole role, std::uint32_t begin)
{
    if (m_text.inCell() || !m_text.hasWords() || m_text.size() == begin)
        return;
    const Block &block = m_text.block(m_text.blockCount() - 1);
    m_captionWaits = block.isCaption;
    m_captionBlock = m_text.blockCount() - 1;
    if (role == StyleRole::Title || role == StyleRole::Subtitle || role == StyleRole::Author
        || role == StyleRole::Date)
        m_styled.emplace(role, m_text.wordsFrom(block.text.begin));
}

/// A list goes on with another where it says so; else it begins where its style says.
void OpenWalk::list(const xml::Node &node)
{
    if (m_depth >= deepestList) {
        items(node);
        return;
    }
    const bool isOutermost = m_lists.empty();
    List own;
    own.name = node.attribute("text:style-name");
    own.id = node.attribute("xml:id");
    if (own.name.empty() && !isOutermost)
        own.name = m_lists.back().name;
    own.style = m_styles.list(own.name);
    const std::size_t level = std::min<std::size_t>(m_lists.size(), openListLevels - 1);
    const std::uint32_t before = own.style == nullptr ? 0 : (*own.style)[level].start - 1;
    const std::string_view continued = node.attribute("text:continue-list");
    const auto last = m_lastCounters.find(continued.empty() ? "style " + own.name
                                                            : "list " + std::string(continued));
    const bool goesOn = !continued.empty() || node.attribute("text:continue-numbering") == "true";
    // A list in an item without words is only a deeper level of the list around it.
    const bool isDeeper = !isOutermost && m_labelIsDue && m_lists.back().goesOn;
    own.goesOn = goesOn || isDeeper;
    if (!isOutermost)
        own.counters = m_lists.back().counters;
    if (goesOn && last != m_lastCounters.end())
        own.counters = last->second;
    else if (!isDeeper)
        own.counters[level] = before;
    m_lists.push_back(std::move(own));
    ++m_depth;
    items(node);
    --m_depth;
    const List done = std::move(m_lists.back());
    m_lists.pop_back();
    if (!m_lists.empty())
        m_lists.back().counters = done.counters;
    m_lastCounters["style " + done.name] = done.counters;
    if (!done.id.empty())
        m_lastCounters["list " + done.id] = done.counters;
    m_labelIsDue = false;
}

void OpenWalk::items(const xml::Node &node)
{
    for (const xml::Node each : node) {
        const bool isHeader = each.is("text:list-header");
        if (!isHeader && !each.is("text:list-item"))
            continue;
        if (each.has("text:start-value") && !m_lists.empty()) {
            const std::size_t level = std::min<std::size_t>(m_lists.size(), openListLevels) - 1;
            const std::uint32_t start = numberOf(each.attribute("text:start-value"), 1);
            m_lists.back().counters[level] = start - std::min(start, 1U);
        }
        const bool around = std::exchange(m_isItemsHeader, isHeader);
        m_labelIsDue = true;
        content(each);
        m_labelIsDue = false;
        m_isItemsHeader = around;
    }
}

/// Text boxes stand behind the paragraph that they hang on.
void OpenWalk::flushBoxes()
{
    if (m_text.inCell())
        return;
    while (!m_boxes.empty()) {
        std::vector<List> lists = std::exchange(m_lists, {});
        const std::uint32_t depth = std::exchange(m_depth, 0);
        const bool isDue = std::exchange(m_labelIsDue, false);
        for (const xml::Node &box : std::exchange(m_boxes, {}))
            content(box);
        m_lists = std::move(lists);
        m_depth = depth;
        m_labelIsDue = isDue;
    }
}

} // namespace entente
