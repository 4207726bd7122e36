// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/officefacts.h"
#include "core/reading/office/officegrid.h"
#include "core/reading/office/officetext.h"
#include "core/reading/office/word/openpackage.h"
#include "core/reading/office/word/wordnumbering.h"
#include "core/reading/office/word/wordstyles.h"

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace entente {

enum class WordNoteKind : std::uint8_t { Footnote, Endnote, Comment };

/// A part of a Word document that holds words, and what leads out of it.
struct WordPart
{
    std::string name;
    xml::Tree tree;
    Relationships relationships;
    std::map<std::string, xml::Node, std::less<>> notes; ///< by their ids, of a part of notes
    std::vector<std::uint32_t> paragraphs;               ///< the positions of its paragraphs
    std::uint32_t number = 0;                            ///< see OfficeText::addPart()
    std::size_t size = 0;                                ///< of its XML, in bytes
};

/// What a Word document consists of, unpacked.
struct WordParts
{
    WordPart document;
    std::array<WordPart, 3> notes; ///< by WordNoteKind
    xml::Tree stylesTree;
    WordStyles styles;
    WordNumbering numbering;
    std::map<std::uint32_t, std::string_view> provenance; ///< see wordProvenance()
};

/// Walks the parts of a Word document and writes their words.
class WordWalk final
{
public:
    WordWalk(OfficeText &text, WordParts &parts, OfficeFacts &facts)
        : m_text(text), m_parts(parts), m_facts(facts)
    {
    }

    void walk();
    /// The words of paragraphs styled as such, where the document has them.
    [[nodiscard]] const std::map<StyleRole, std::string> &styled() const { return m_styled; }

private:
    struct Field
    {
        std::string instruction;
        bool showsResult = false;
        bool isLink = false;
        bool hasResult = false;
        std::string checkbox; ///< as it is shown, of a form
    };
    /// A paragraph as its style, its numbering and itself have it.
    struct Format
    {
        WordStyle style;
        std::string styleId;
        std::optional<ListLabel> label;
        std::uint32_t level = 0; ///< of the label
        bool joinsNext = false;  ///< its end was deleted, or it is a large initial
    };
    struct OpenList
    {
        std::uint32_t level = 0;
        std::string number;
        std::int32_t indent = 0;
    };

    // Blocks
    void content(const xml::Node &parent);
    void blockElement(const xml::Node &node);
    void paragraph(const xml::Node &node);
    [[nodiscard]] Format formatOf(const xml::Node &node);
    [[nodiscard]] Block blockOf(const Format &format);
    void beginParagraph(const Format &format);
    void beginInCell(const Format &format);
    [[nodiscard]] std::uint8_t depthOfItem(const Format &format);
    [[nodiscard]] std::uint8_t depthOfFollowing(const Format &format) const;
    void flushBoxes();
    void structured(const xml::Node &node);
    void place(const xml::Node &paragraph);
    void takeStyled(const Format &format, std::uint32_t begin);

    // Tables
    void table(const xml::Node &node);
    [[nodiscard]] OfficeGrid gridOf(const xml::Node &node);
    void row(OfficeGrid &grid, const xml::Node &node, std::vector<std::uint32_t> &above);
    void cell(const OfficeCell &cell);
    void caption(const OfficeCell &title);
    [[nodiscard]] bool isLayout(const OfficeGrid &grid) const;

    // Words
    void inlines(const xml::Node &parent);
    void inlineElement(const xml::Node &node);
    void run(const xml::Node &node);
    void runElement(const xml::Node &node);
    void setStyles(const xml::Node &properties);
    [[nodiscard]] bool isShown() const;
    void words(std::string_view words);
    void fieldSign(const xml::Node &node);
    void endInstruction(Field &field);
    void hyperlink(const xml::Node &node);
    void lineBreak(const xml::Node &node);
    void symbol(const xml::Node &node);
    void drawing(const xml::Node &node);
    void graphic(const xml::Node &node, std::string_view alternative);
    void alternate(const xml::Node &node, bool inRun);
    void math(const xml::Node &node);
    void hyperlinkTo(std::string address);
    void endLink();

    // Notes
    void reference(WordNoteKind kind, const xml::Node &node);
    void writeNotes();

    struct Note
    {
        WordNoteKind kind = WordNoteKind::Footnote;
        xml::Node node;
    };

    static constexpr std::size_t mostNotes = std::numeric_limits<std::uint16_t>::max();

    OfficeText &m_text;
    WordParts &m_parts;
    OfficeFacts &m_facts;
    WordPart *m_part = nullptr;
    std::vector<OpenList> m_lists;
    std::vector<Field> m_fields;
    std::vector<std::int32_t> m_links;
    std::vector<xml::Node> m_boxes; ///< text boxes, which follow what they hang on
    std::vector<Note> m_notes;
    std::map<std::string, std::uint16_t, std::less<>> m_noteNumbers; ///< by part and id
    std::map<StyleRole, std::string> m_styled;
    const WordStyle *m_paragraphStyle = nullptr;
    std::uint16_t m_inNote = 0;
    std::string m_noteHead;   ///< that waits for the first words of a note
    std::string m_labelWaits; ///< a label that is words, for those behind it
    bool m_isHeading = false;
    bool m_joins = false;    ///< the next paragraph goes on with this one
    bool m_isHidden = false; ///< the run
    std::uint32_t m_muted = 0;
    bool m_captionWaits = false; ///< for the table that it may belong to
    std::size_t m_captionBlock = 0;
};

} // namespace entente
