// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/odt/openstyles.h"
#include "core/reading/office/officefacts.h"
#include "core/reading/office/officegrid.h"
#include "core/reading/office/officetext.h"

#include <limits>
#include <map>
#include <string>
#include <vector>

namespace entente {

/// Walks the content of an OpenDocument text and writes its words.
class OpenWalk final
{
public:
    /// `paragraphs` are the positions of all headings and paragraphs; `size` that of the content
    /// in bytes. All has to outlive this.
    OpenWalk(OfficeText &text, const OpenStyles &styles, OfficeFacts &facts,
             const std::vector<std::uint32_t> &paragraphs, std::size_t size)
        : m_text(text), m_styles(styles), m_facts(facts), m_paragraphs(paragraphs), m_size(size)
    {
    }

    void walk(const xml::Node &body);
    /// The words of paragraphs styled as such, where the document has them.
    [[nodiscard]] const std::map<StyleRole, std::string> &styled() const { return m_styled; }

private:
    struct List ///< that is open
    {
        const OpenListStyle *style = nullptr;
        std::string name; ///< of its style
        std::string id;
        OpenCounters counters{};
        bool goesOn = false; ///< with the numbers of another
    };
    struct Above ///< a cell that covers slots of rows to come
    {
        std::uint32_t column = 0;
        std::uint32_t behind = 0; ///< its last column
        std::uint32_t until = 0;  ///< the row that it does not reach
    };

    // Blocks
    void content(const xml::Node &parent);
    void blockElement(const xml::Node &node);
    void paragraph(const xml::Node &node);
    [[nodiscard]] Block blockOf(const xml::Node &node, const OpenStyle &style);
    void beginParagraph(const xml::Node &node, const OpenStyle &style);
    void list(const xml::Node &node);
    void items(const xml::Node &node);
    void outline(const xml::Node &heading, std::uint32_t level);
    void takeStyled(StyleRole role, std::uint32_t begin);
    void place(const xml::Node &node);
    void flushBoxes();

    // Tables
    void table(const xml::Node &node);
    void rows(OfficeGrid &grid, const xml::Node &node, bool areHeads);
    void row(OfficeGrid &grid, const xml::Node &node, std::vector<Above> &above);
    void cell(const OfficeCell &cell);
    void caption(const OfficeCell &title);

    // Words
    void inlines(const xml::Node &parent);
    void inlineElement(const xml::Node &node);
    void span(const xml::Node &node);
    void link(const xml::Node &node);
    void frame(const xml::Node &node);
    void note(const xml::Node &node, bool isAnnotation);
    void writeNotes();
    void words(std::string_view words);
    void setStyles();

    struct Note
    {
        xml::Node node;
        bool isAnnotation = false;
    };
    static constexpr std::size_t mostNotes = std::numeric_limits<std::uint16_t>::max();

    OfficeText &m_text;
    const OpenStyles &m_styles;
    OfficeFacts &m_facts;
    const std::vector<std::uint32_t> &m_paragraphs;
    std::size_t m_size;
    std::vector<List> m_lists;                                       ///< from the outermost
    std::map<std::string, OpenCounters, std::less<>> m_lastCounters; ///< by style, and by id
    OpenCounters m_outline{};
    std::uint32_t m_depth = 0;    ///< of lists
    bool m_labelIsDue = false;    ///< the next paragraph is the first of an item
    bool m_isItemsHeader = false; ///< what has no label
    std::string m_labelWaits;
    std::vector<const OpenStyle *> m_spans;
    const OpenStyle *m_paragraphStyle = nullptr;
    std::vector<std::int32_t> m_links;
    std::vector<xml::Node> m_boxes;
    std::vector<Note> m_notes;
    std::map<std::uint32_t, std::uint16_t> m_noteNumbers; ///< by position
    std::map<StyleRole, std::string> m_styled;
    std::string m_noteHead;
    std::uint16_t m_inNote = 0;
    bool m_isHeading = false;
    bool m_captionWaits = false;
    std::size_t m_captionBlock = 0;
};

} // namespace entente
