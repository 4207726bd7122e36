// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/content.h"
#include "core/publishing/innerlinks.h"
#include "core/publishing/run.h"
#include "core/publishing/tabletext.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace entente::pages {

/// How a paragraph stands among others; distances in points.
struct Setting
{
    page::Type type = page::Type::Body;
    page::Ink ink = page::Ink::Black;
    double before = 0;
    double after = 0;
    double indent = 0;
    bool keepWithNext = false;
    bool ruleBelow = false;
    int heading = 0; ///< level, from 1; 0: no heading
    bool isCode = false;
    int listDepth = 0;   ///< of a list item, or of what continues one
    bool isItem = false; ///< begins a list item
    bool ordered = false;
    QString sign; ///< a bullet or number that hangs in the indent
    int quoteDepth = 0;
    std::string language; ///< of the words, where it is not the document's
    int annotation = 0;   ///< number of the annotation that begins here
};

/// Builds a document for the page engine: flows, and beside them the structure that a screen
/// reader follows. Headings never skip a level, whatever is asked for.
class DocumentBuilder final
{
public:
    DocumentBuilder(page::Content &content, std::string language);

    void startPage();
    /// The footnotes that runs refer to from here on, in the order of their numbers. Each stands
    /// where it is first referred to.
    void setNotes(std::vector<std::vector<Run>> notes, std::string language);
    /// Where links within the briefing of that number lead, from here on.
    void setInnerLinks(std::size_t briefing, InnerLinks links);
    [[nodiscard]] const InnerLinks &innerLinks() const { return m_inner; }
    /// What comes next is a place of the briefing; 0 where it is none.
    void placeNext(int place) { m_nextPlace = place; }
    /// Forgets the annotations of the briefing before.
    void clearAnnotations() { m_annotations.clear(); }
    /// Those notes that nothing has referred to, as paragraphs of their own.
    void remainingNotes();
    void paragraph(const QString &words, const Setting &setting);
    void paragraph(const std::vector<Run> &runs, const Setting &setting);
    /// A heading that the outline lists, and the contents where `listed`.
    void heading(const QString &words, const Setting &setting, bool listed);
    void heading(const std::vector<Run> &runs, const Setting &setting, bool listed);
    /// The words above a table that follows.
    void caption(const QString &title, const QString &place);
    void caption(const std::vector<Run> &title, const QString &place, const std::string &language);
    void table(const TableText &table, const std::string &language = {});
    /// A paragraph with its images below it, none wider than `width`, which is the page's; those
    /// that cannot be drawn are said among its words.
    void pictured(std::vector<Run> runs, Setting setting, double width);
    /// The number of an image in Content::pictures; nothing where it cannot be drawn.
    [[nodiscard]] std::optional<int> pictureFor(const page::ImagePlace &place);
    /// At its natural size, or as large as `width` and the page let it be; points. It stands where
    /// a paragraph of that setting would.
    void picture(int number, const QString &alternative, double width, const Setting &setting);
    void drawing(page::Drawing drawing, const QString &alternative);

    /// Keeps the place where the contents are to stand.
    void reserveContents(const QString &title);
    /// Fills it with the headings that were listed.
    void fillContents();

    [[nodiscard]] int addElement(page::Tag tag, int parent);

private:
    /// Whether words in a language, or in the document's own where it is empty, are set from the
    /// right.
    [[nodiscard]] bool fromRight(const std::string &language) const;
    struct OpenList
    {
        int list;
        int body;
        bool ordered;
    };

    /// A slot of a table, its row -1 for the heads.
    struct TableSlot
    {
        std::int32_t row;
        std::size_t column;
        CellSpan span;
    };

    void cell(page::Grid &grid, const TableText &table, const TableSlot &slot, int row,
              const std::string &language);
    /// Takes the images that can be drawn out of the words of a cell.
    std::vector<int> takeDrawings(std::vector<Run> &runs, int element);
    int figureElement(const QString &alternative, int parent);
    int parentFor(const Setting &setting);
    int itemFor(const Setting &setting, int parent);
    int headingElement(int level);
    page::Text text(const std::vector<Run> &runs, page::Type type, page::Ink ink, int element,
                    const std::string &language);
    void addSpans(page::Text &text, const Run &run, const std::string &language, page::Script han);
    int linkFor(const std::string &uri);
    void addLink(page::Span &span, const QString &address, const page::Text &text);
    /// The bookmark of a place of the present briefing.
    int bookmarkOf(int place);
    void notePlace(page::Flow &flow);
    /// Of a heading the outline's bookmark is the place, and links made before lead to it.
    void leadElsewhere(int from, int to);
    /// The note of a number in Content::notes, made where it is not there yet.
    int noteFor(int number, int element);
    /// A link to where an annotation stands, or will stand.
    int linkToAnnotation(int number);
    page::Flow &addFlow(page::Flow flow);

    page::Content &m_content;
    std::string m_language;
    std::vector<int> m_sections; ///< Sect of each heading level that is open
    std::vector<OpenList> m_lists;
    int m_quotation = page::none;
    int m_pendingTable = page::none;
    int m_contents = page::none; ///< the TOC
    std::size_t m_contentsAt = 0;
    std::vector<int> m_listed;                            ///< bookmarks
    std::map<std::string, std::optional<int>> m_pictures; ///< by file and address
    std::map<std::string, int> m_links;
    InnerLinks m_inner;
    std::size_t m_innerOf = 0; ///< number of its briefing
    struct InnerPlace
    {
        int bookmark = page::none;
        bool isThere = false; ///< a topic may stand in several parts; the first is the place
    };
    std::map<std::pair<std::size_t, int>, InnerPlace> m_places; ///< by briefing and number
    int m_nextPlace = 0;
    std::vector<std::vector<Run>> m_notes;
    std::vector<int> m_noteNumbers;   ///< in Content::notes, of each of them
    std::map<int, int> m_annotations; ///< bookmarks of those that were referred to, by number
    std::string m_noteLanguage;
    bool m_inNote = false;
};

} // namespace entente::pages
