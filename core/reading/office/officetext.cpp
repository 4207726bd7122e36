// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/officetext.h"

#include <cstring>

namespace entente {

namespace {

bool isBlank(char c)
{
    return c != 0 && std::strchr(" \t\r\n", c) != nullptr;
}

} // namespace

std::uint32_t OfficeText::addPart(std::string name)
{
    if (m_places == nullptr)
        return 0;
    m_places->parts.push_back(std::move(name));
    return static_cast<std::uint32_t>(m_places->parts.size()) - 1;
}

void OfficeText::begin(const Block &block)
{
    end();
    m_waiting = block;
    m_isWaiting = true;
}

bool OfficeText::continueCode(const Block &block)
{
    if (m_builder.blockCount() == 0 || m_builder.block().kind != BlockKind::Code
        || block.kind != BlockKind::Code || m_isWaiting || !m_builder.inBlock())
        return false;
    const Block &last = m_builder.block();
    return last.listDepth == block.listDepth && last.quoteDepth == block.quoteDepth
        && last.note == block.note;
}

void OfficeText::place()
{
    if (m_places != nullptr)
        m_places->places.push_back(
            {static_cast<std::uint32_t>(m_builder.blockCount()) - 1, m_part, m_paragraph});
}

void OfficeText::open()
{
    Block &block = m_builder.beginBlock(m_waiting.kind);
    block.level = m_waiting.level;
    block.listDepth = m_waiting.listDepth;
    block.quoteDepth = m_waiting.quoteDepth;
    block.ordered = m_waiting.ordered;
    block.number = m_waiting.number;
    block.note = m_waiting.note;
    block.isCaption = m_waiting.isCaption;
    place();
    m_isWaiting = false;
    m_began = true;
    m_gap = Gap::None;
    m_lineEnds = 0;
}

void OfficeText::openWords()
{
    if (!m_inCell && !m_began) {
        if (!m_isWaiting)
            m_waiting = Block{};
        open();
    }
    for (std::string &name : m_names)
        m_builder.addName(std::move(name));
    m_names.clear();
    if (m_styles != m_setStyles || m_link != m_setLink) {
        m_builder.setStyles(m_styles, m_link);
        m_setStyles = m_styles;
        m_setLink = m_link;
    }
}

void OfficeText::end()
{
    if (m_isWaiting && m_waiting.kind == BlockKind::Rule)
        open();
    if (m_began && m_hasImages && !m_hasText && m_builder.block().kind == BlockKind::Paragraph
        && !m_builder.block().isCaption)
        m_builder.block().kind = BlockKind::Figure;
    m_builder.endBlock();
    m_isWaiting = m_began = m_hasImages = m_hasText = false;
    m_gap = Gap::None;
}

void OfficeText::appendGap()
{
    const std::uint32_t first = m_inCell ? m_cellBegin : m_builder.block().text.begin;
    if (m_gap != Gap::None && m_builder.size() > first)
        m_builder.appendBreak(m_gap == Gap::Line ? '\n' : ' ');
    m_gap = Gap::None;
}

void OfficeText::words(std::string_view words)
{
    const BlockKind kind = m_began ? m_builder.block().kind : m_waiting.kind;
    if (!m_inCell && kind == BlockKind::Code && (m_began || m_isWaiting)) {
        openWords();
        for (; m_lineEnds > 0; --m_lineEnds)
            m_builder.appendBreak('\n');
        m_builder.append(words, m_builder.size());
        m_hasText = true;
        return;
    }
    for (std::size_t i = 0; i < words.size();) {
        std::size_t end = i;
        while (end < words.size() && !isBlank(words[end]))
            ++end;
        if (end > i) {
            openWords();
            appendGap();
            m_builder.append(words.substr(i, end - i), m_builder.size());
            m_hasText = true;
        }
        for (i = end; i < words.size() && isBlank(words[i]); ++i)
            space();
    }
}

void OfficeText::space()
{
    m_gap = std::max(m_gap, Gap::Space);
}

void OfficeText::lineBreak()
{
    if (m_began && !m_inCell && m_builder.block().kind == BlockKind::Code)
        ++m_lineEnds;
    else
        m_gap = Gap::Line;
}

void OfficeText::setStyles(std::uint8_t styles, std::int32_t link)
{
    m_styles = static_cast<std::uint8_t>(link >= 0 ? styles | Style::Link : styles);
    m_link = link;
}

void OfficeText::addName(std::string_view name)
{
    if (!name.empty())
        m_names.emplace_back(name);
}

void OfficeText::noteReference(std::uint16_t number)
{
    openWords(); // a gap before it is one behind it: a reference stands close to its word
    m_builder.setStyles(Style::NoteReference, -1, number);
    const std::string shown = '[' + std::to_string(number) + ']';
    m_builder.append(shown, m_builder.size());
    m_builder.setStyles(m_setStyles, m_setLink);
    m_hasText = true;
}

void OfficeText::image(std::string_view alternative, std::string address)
{
    openWords();
    if (!alternative.empty())
        appendGap();
    m_builder.setStyles(static_cast<std::uint8_t>(m_setStyles | Style::Image), m_setLink, 0,
                        m_builder.addLink(std::move(address)));
    const std::string shown = simplified(alternative);
    m_builder.append(shown, m_builder.size());
    m_builder.setStyles(m_setStyles, m_setLink);
    m_hasImages = true;
}

void OfficeText::beginTable(const Block &block)
{
    end();
    m_builder.beginTable();
    Block &table = m_builder.block();
    table.listDepth = block.listDepth;
    table.quoteDepth = block.quoteDepth;
    table.note = block.note;
    place();
}

void OfficeText::beginCell(Alignment alignment)
{
    m_builder.beginCell(alignment);
    m_inCell = true;
    m_cellBegin = m_builder.size();
    m_gap = Gap::None;
}

void OfficeText::endCell(bool repeats)
{
    m_builder.endCell(repeats);
    m_inCell = false;
    m_gap = Gap::None;
}

void OfficeText::joint(std::string_view words)
{
    m_gap = Gap::None;
    setStyles(0, -1);
    openWords();
    m_builder.append(words, m_builder.size());
}

void OfficeText::repeat(TextRange range)
{
    const std::string words(m_briefing.words(range));
    const std::span<const Mark> found = m_briefing.marksIn(range);
    const std::vector<Mark> marks(found.begin(), found.end());
    std::uint32_t done = range.begin;
    const auto append = [&](std::uint32_t until) {
        m_builder.append(std::string_view(words).substr(done - range.begin, until - done),
                         m_builder.size());
        done = until;
    };
    for (const Mark &mark : marks) {
        m_builder.setStyles(0, -1);
        append(std::max(done, mark.text.begin));
        m_builder.setStyles(mark.styles, mark.link, mark.note, mark.image);
        append(std::max(done, std::min(mark.text.end, range.end)));
    }
    m_builder.setStyles(0, -1);
    append(range.end);
    m_setStyles = 0;
    m_setLink = -1;
}

void OfficeText::endTable()
{
    m_builder.endTable();
    m_hasImages = m_hasText = false;
}

void OfficeText::finish()
{
    end();
    m_builder.endBlock();
    m_briefing.anchors.clear();
}

} // namespace entente
