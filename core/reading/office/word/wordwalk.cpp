// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/word/wordwalk.h"

#include <algorithm>

// The part of WordWalk that reads paragraphs and what holds them.

namespace entente {

namespace {

constexpr std::int32_t indentStep = 200; ///< twentieths of a point that are told apart
constexpr std::uint8_t deepestList = 64;

/// A paragraph whose end is deleted and which holds nothing else that stays.
bool isDeleted(const xml::Node &paragraph)
{
    const xml::Node mark = paragraph.child("w:pPr").child("w:rPr");
    if (!mark.child("w:del") && !mark.child("w:moveFrom"))
        return false;
    for (const xml::Node each : paragraph) {
        if (each.is("w:r") || each.is("w:ins") || each.is("w:hyperlink") || each.is("w:sdt")
            || each.is("w:moveTo"))
            return false;
    }
    return true;
}

} // namespace

void WordWalk::walk()
{
    m_part = &m_parts.document;
    content(m_part->tree.root().child("w:body"));
    flushBoxes();
    writeNotes();
}

void WordWalk::content(const xml::Node &parent)
{
    for (const xml::Node each : parent)
        blockElement(each);
}

void WordWalk::blockElement(const xml::Node &node)
{
    const std::string_view name = node.name();
    const auto aside = m_parts.provenance.find(node.position());
    if (m_part == &m_parts.document && aside != m_parts.provenance.end()) {
        m_facts.leftOut(aside->second);
    } else if (name == "w:p") {
        paragraph(node);
    } else if (name == "w:tbl") {
        table(node);
    } else if (name == "w:sdt") {
        structured(node);
    } else if (name == "w:customXml" || name == "w:smartTag" || name == "w:ins"
               || name == "w:moveTo") {
        content(node);
    } else if (name == "w:altChunk") {
        m_facts.leftOut("document of another format within this one");
    } else if (name == "w:subDoc") {
        m_facts.leftOut("document of its own that this one refers to");
    } else if (name == "mc:AlternateContent") {
        alternate(node, false);
    } else if (name == "w:bookmarkStart") {
        inlineElement(node);
    } else if (name == "m:oMathPara" || name == "m:oMath") {
        m_text.begin({});
        math(node);
    }
}

/// A content control: a table of contents repeats the headings, and a prompt is nobody's words.
void WordWalk::structured(const xml::Node &node)
{
    const xml::Node properties = node.child("w:sdtPr");
    const std::string_view gallery =
        properties.child("w:docPartObj").child("w:docPartGallery").attribute("w:val");
    if (gallery == "Table of Contents") {
        m_facts.leftOut("table of contents");
        return;
    }
    if (!switchOf(properties, "w:showingPlcHdr").value_or(false))
        content(node.child("w:sdtContent"));
}

void WordWalk::place(const xml::Node &paragraph)
{
    const std::vector<std::uint32_t> &all = m_part->paragraphs;
    const auto at = std::lower_bound(all.begin(), all.end(), paragraph.position());
    m_text.placeAt(m_part->number, static_cast<std::uint32_t>(at - all.begin()) + 1);
}

WordWalk::Format WordWalk::formatOf(const xml::Node &node)
{
    Format format;
    const xml::Node properties = node.child("w:pPr");
    const xml::Node named = properties.child("w:pStyle");
    format.styleId = named ? named.attribute("w:val") : m_parts.styles.ordinary();
    format.style = m_parts.styles.of(format.styleId);
    const std::optional<std::string> numberingOfStyle = format.style.numbering;
    const std::optional<std::uint8_t> outlineOfStyle = format.style.outline;
    const std::optional<std::int32_t> indentOfStyle = std::exchange(format.style.indent, {});
    takeParagraphProperties(format.style, properties);
    // A heading stays one where it is only taken out of the outline by hand.
    if (outlineOfStyle.value_or(0) > 0 && format.style.outline == 0)
        format.style.outline = outlineOfStyle;
    const std::string number = format.style.numbering.value_or("0");
    if (number != "0") {
        const bool isOfStyle = format.style.numbering == numberingOfStyle;
        format.level = format.style.numberingLevel.value_or(
            isOfStyle ? m_parts.numbering.levelOfStyle(number, format.styleId) : 0);
        format.label = m_parts.numbering.next(number, format.level);
        if (format.label && !format.style.indent)
            format.style.indent = format.label->indent;
    }
    if (!format.style.indent)
        format.style.indent = indentOfStyle;
    const xml::Node mark = properties.child("w:rPr");
    const bool isDeleted = mark.child("w:del") || mark.child("w:moveFrom");
    const xml::Node frame = properties.child("w:framePr");
    const std::string_view initial = frame.attribute("w:dropCap");
    format.joinsNext = isDeleted || initial == "drop" || initial == "margin";
    return format;
}

std::uint8_t WordWalk::depthOfItem(const Format &format)
{
    const OpenList own{format.level, format.style.numbering.value_or(std::string()),
                       format.style.indent.value_or(0)};
    // Lists that do not know of each other are nested as they are seen to be.
    const auto isAbove = [&own](const OpenList &list) {
        return list.level < own.level
            || (list.level == own.level && list.number != own.number
                && list.indent + indentStep <= own.indent);
    };
    while (!m_lists.empty() && !isAbove(m_lists.back()))
        m_lists.pop_back();
    if (m_lists.size() < deepestList)
        m_lists.push_back(own);
    return static_cast<std::uint8_t>(m_lists.size());
}

/// How deep in the lists above it a paragraph without a label stands.
std::uint8_t WordWalk::depthOfFollowing(const Format &format) const
{
    const std::int32_t indent = format.style.indent.value_or(0);
    if (indent <= 0)
        return 0;
    const auto behind = std::find_if(m_lists.begin(), m_lists.end(), [&](const OpenList &list) {
        return list.indent > indent + indentStep / 4;
    });
    return static_cast<std::uint8_t>(behind - m_lists.begin());
}

Block WordWalk::blockOf(const Format &format)
{
    Block block;
    block.note = m_inNote;
    const std::uint8_t outline = format.style.outline.value_or(0);
    const StyleRole role = format.style.role;
    if ((outline > 0 || role == StyleRole::Title) && m_inNote == 0) {
        block.kind = BlockKind::Heading;
        block.level = std::max<std::uint8_t>(outline, 1);
        m_lists.clear();
        return block;
    }
    block.quoteDepth = role == StyleRole::Quotation ? 1 : 0;
    if (format.label && !format.label->shown.empty()) {
        block.kind = BlockKind::ListItem;
        block.listDepth = depthOfItem(format);
        block.ordered = format.label->isPlain;
        block.number = block.ordered ? format.label->number : 0;
        return block;
    }
    if (format.label) {
        const auto behind = std::find_if(m_lists.begin(), m_lists.end(), [&](const OpenList &list) {
            return list.level > format.level;
        });
        block.listDepth = static_cast<std::uint8_t>(behind - m_lists.begin());
    } else if (role != StyleRole::Quotation) { // which is indented as one
        block.listDepth = depthOfFollowing(format);
    }
    block.kind = role == StyleRole::Code ? BlockKind::Code
        : role == StyleRole::Rule        ? BlockKind::Rule
                                         : BlockKind::Paragraph;
    block.isCaption = role == StyleRole::Caption;
    return block;
}

/// Numbers of headings, and numbers of several parts or with words, are words of the text.
void WordWalk::beginParagraph(const Format &format)
{
    if (m_text.inCell()) {
        beginInCell(format);
        return;
    }
    const Block block = blockOf(format);
    m_isHeading = block.kind == BlockKind::Heading;
    if (m_text.continueCode(block))
        m_text.lineBreak();
    else
        m_text.begin(block);
    m_text.setStyles(0, -1);
    if (!m_noteHead.empty())
        m_text.words(std::exchange(m_noteHead, {}));
}

void WordWalk::beginInCell(const Format &format)
{
    m_isHeading = false;
    m_text.lineBreak();
    m_text.setStyles(0, -1);
    if (format.label && format.label->number > 0) {
        m_text.words(format.label->shown);
        m_text.space();
    }
}

void WordWalk::paragraph(const xml::Node &node)
{
    if (isDeleted(node))
        return;
    const Format format = formatOf(node);
    const bool isContents = format.style.role == StyleRole::Contents;
    if (isContents) {
        if (m_muted == 0)
            m_facts.leftOut("table of contents");
        ++m_muted;
    } else if (!std::exchange(m_joins, false)) {
        flushBoxes();
        place(node);
        beginParagraph(format);
    }
    m_paragraphStyle = &format.style;
    const std::uint32_t begin = m_text.size();
    const bool isLabelled = format.label && !format.label->shown.empty()
        && format.label->number > 0;
    m_labelWaits = isLabelled && !m_text.inCell() && (m_isHeading || !format.label->isPlain)
        ? format.label->shown
        : std::string();
    inlines(node);
    m_labelWaits.clear();
    m_paragraphStyle = nullptr;
    if (isContents) {
        --m_muted;
        return;
    }
    m_joins = format.joinsNext;
    takeStyled(format, begin);
    const bool isList = format.label.has_value();
    if (m_text.hasWords() && !isList && !m_text.inCell()
        && m_text.block(m_text.blockCount() - 1).listDepth == 0)
        m_lists.clear();
}

/// Title, author and date as the document shows them, and captions for the table to come.
void WordWalk::takeStyled(const Format &format, std::uint32_t begin)
{
    if (m_text.inCell() || !m_text.hasWords() || m_text.size() == begin)
        return;
    const Block &block = m_text.block(m_text.blockCount() - 1);
    m_captionWaits = block.isCaption;
    m_captionBlock = m_text.blockCount() - 1;
    const StyleRole role = format.style.role;
    const bool isTaken = role == StyleRole::Title || role == StyleRole::Subtitle
        || role == StyleRole::Author || role == StyleRole::Date;
    if (isTaken)
        m_styled.emplace(role, m_text.wordsFrom(block.text.begin));
}

/// Text boxes stand behind the paragraph that they hang on.
void WordWalk::flushBoxes()
{
    if (m_text.inCell())
        return;
    while (!m_boxes.empty()) {
        std::vector<Field> fields = std::exchange(m_fields, {});
        for (const xml::Node &box : std::exchange(m_boxes, {}))
            content(box);
        m_fields = std::move(fields);
    }
}

} // namespace entente
