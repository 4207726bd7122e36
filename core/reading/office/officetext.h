// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/briefingbuilder.h"
#include "core/reading/office/partplaces.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Fills a briefing whose document has no text of its own to point into: its places are parts and
/// paragraphs. White space is written as it is shown: runs of it are one space, except in code. A
/// block begins with its first words; one that gets none is not there.
class OfficeText final
{
public:
    /// `places` may be nothing.
    OfficeText(Briefing &briefing, PartPlaces *places)
        : m_briefing(briefing), m_builder(briefing), m_places(places)
    {
    }

    /// A part of the container by its name, as a number for placeAt().
    [[nodiscard]] std::uint32_t addPart(std::string name);
    /// The blocks to come lie in this part, in this paragraph, from 1.
    void placeAt(std::uint32_t part, std::uint32_t paragraph)
    {
        m_part = part;
        m_paragraph = paragraph;
    }

    /// Ends the block before; the one to come is as given, without its text.
    void begin(const Block &block);
    void end();
    /// Whether a block has begun and has words.
    [[nodiscard]] bool hasWords() const { return m_began; }
    /// The next block's lines are a continuation of the code block before it, if it is one.
    [[nodiscard]] bool continueCode(const Block &block);

    void words(std::string_view words);
    void lineBreak();
    void space();
    /// Styles of the words to come.
    void setStyles(std::uint8_t styles, std::int32_t link);
    [[nodiscard]] std::int32_t addLink(std::string address)
    {
        return m_builder.addLink(std::move(address));
    }
    /// A name by which links lead to the words to come.
    void addName(std::string_view name);
    void noteReference(std::uint16_t number);
    void image(std::string_view alternative, std::string address);

    void beginTable(const Block &block);
    void beginRow(bool head) { m_builder.beginRow(head); }
    void beginCell(Alignment alignment);
    void endCell(bool repeats = false);
    /// Words that are in no part of the document, such as the joint between two heads.
    void joint(std::string_view words);
    /// The words of a cell once more, with their styles.
    void repeat(TextRange range);
    void endTable();
    [[nodiscard]] Table &table() { return m_builder.table(); }
    [[nodiscard]] std::size_t tableCount() const { return m_builder.tableCount(); }
    [[nodiscard]] bool inCell() const { return m_inCell; }
    [[nodiscard]] std::uint32_t size() const { return m_builder.size(); }
    /// The words since an offset of the text.
    [[nodiscard]] std::string wordsFrom(std::uint32_t offset) const
    {
        return m_briefing.text.substr(offset);
    }
    [[nodiscard]] std::size_t blockCount() const { return m_builder.blockCount(); }
    [[nodiscard]] Block &block(std::size_t number) { return m_builder.block(number); }

    /// Ends the last block.
    void finish();

private:
    enum class Gap : std::uint8_t { None, Space, Line };

    void open();
    void openWords();
    void appendGap();
    void place();

    Briefing &m_briefing;
    BriefingBuilder m_builder;
    PartPlaces *m_places;
    std::uint32_t m_part = 0;
    std::uint32_t m_paragraph = 0;
    Block m_waiting;
    bool m_isWaiting = false;
    bool m_began = false; ///< the builder's block is open
    bool m_inCell = false;
    bool m_hasImages = false;
    bool m_hasText = false; ///< that is none of an image
    std::uint32_t m_cellBegin = 0;
    Gap m_gap = Gap::None;
    std::size_t m_lineEnds = 0; ///< of code, that wait for a further line
    std::uint8_t m_styles = 0;
    std::int32_t m_link = -1;
    std::uint8_t m_setStyles = 0; ///< those that the builder has been told
    std::int32_t m_setLink = -1;
    std::vector<std::string> m_names; ///< that wait for words
};

} // namespace entente
