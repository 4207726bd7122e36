// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/caret.h"
#include "ui/reader/pagefilter.h"
#include "ui/reader/pagenotes.h"
#include "ui/reader/pagepainter.h"
#include "ui/reader/readerkeys.h"
#include "ui/reader/shownpage.h"
#include "ui/workspace/topicref.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace entente::ui {

class HitBar;
class ReaderMouse;
class Workspace;

/// One briefing as a page to read: what is selected, found and noted in it. Where it is scrolled to
/// is the ShownPage's; what keys and the mouse mean, ReaderKeys' and ReaderMouse's.
class ReaderView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(Workspace *workspace, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows a briefing of the workspace from its beginning, or nothing where there is none.
    void setBriefing(int number, BriefingPtr briefing);
    /// The same briefing under another number, for others were opened or closed.
    void setNumber(int number);
    [[nodiscard]] int number() const { return m_briefing; }
    /// Grows with every page shown.
    [[nodiscard]] int revision() const { return m_revision; }
    /// The page, or nullptr where there is none.
    [[nodiscard]] const PageText *page() const { return m_page->text(); }
    [[nodiscard]] const ShownPage &shown() const { return *m_page; }

    // See ShownPage.
    [[nodiscard]] ScrollAnchor anchor() const { return m_page->anchor(); }
    void setAnchor(const ScrollAnchor &anchor) { m_page->setAnchor(anchor); }
    [[nodiscard]] std::uint32_t place() const { return m_page->place(); }
    void goTo(std::uint32_t place) { m_page->goTo(place); }
    [[nodiscard]] std::uint32_t firstOffset() const { return m_page->firstOffset(); }
    void reveal(TextRange words, qreal part) { m_page->reveal(words, part); }
    void revealIfHidden(TextRange words) { m_page->revealIfHidden(words); }
    [[nodiscard]] bool isInView(TextRange words) const { return m_page->isInView(words); }
    [[nodiscard]] const TopicMap *topics() const { return m_page->topics(); }
    /// Whether the filter lets a topic of the page through.
    [[nodiscard]] bool isTopicShown(int topic) const { return m_filter.isShown(topic); }
    void scrollTable(int table, qreal pixels) { m_page->scrollTable(table, pixels); }

    /// Text selected, in reading order, and where its caret is.
    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] std::uint32_t caret() const { return m_caret; }
    /// The end of the text selected where the caret is not.
    [[nodiscard]] std::uint32_t fixedEnd() const { return m_from; }
    void select(std::uint32_t from, std::uint32_t caret);
    /// Selects on to where a move leads, and shows it.
    void moveCaret(CaretMove move);
    [[nodiscard]] QString selectedText() const;

    /// Marks words that were looked for, one of them above all.
    void setFound(std::vector<TextRange> found, int current);

    /// Marks the passages that there are notes on.
    void setNotes(const std::vector<NoteMark> &notes);
    /// The notes on the page, in its order; their passages are the page's.
    [[nodiscard]] const std::vector<NoteMark> &notes() const { return m_notes.all(); }
    [[nodiscard]] const NoteMark *noteAt(std::uint32_t offset) const { return m_notes.at(offset); }
    /// The note at the caret where nothing is selected, else that on just the words selected.
    [[nodiscard]] const NoteMark *chosenNote() const;
    /// What a note would be made on, in the briefing's text: the words selected, else those of the
    /// topic selected.
    [[nodiscard]] std::optional<TextRange> passage() const;
    /// The words selected, in the briefing's text, without blanks around them and none in part.
    [[nodiscard]] std::optional<TextRange> wholeWords() const;
    /// Brings a passage of the briefing's text into view, with the caret before it.
    void showPassage(TextRange passage);

    // Topics of the page, by number.
    void selectTopic(int topic);
    [[nodiscard]] bool isTopicSelected(int topic) const;
    /// Sets the caret before a topic of the page, unless it is among its words.
    void followTopic(entente::ui::TopicRef topic);

    /// The line at an offset, and the offset at a place, in the viewport.
    [[nodiscard]] QRect boxOf(TextRange words) const;
    [[nodiscard]] std::uint32_t offsetAt(QPoint place) const;
    /// Goes where words lead on the page, or has the address opened.
    void followLink(std::uint32_t offset);

    /// Adds to the menu of the text.
    void setMenuFiller(std::function<void(QMenu *)> filler) { m_fillMenu = std::move(filler); }

    [[nodiscard]] qreal zoom() const { return m_page->type().zoom; }
    void setZoom(qreal zoom);
    /// Sets the page in the style of reading that is now the present one.
    void restyle();

public Q_SLOTS:
    void copy() const;
    /// The words selected, and where they stand.
    void copyWithReference() const;
    void selectAll();
    void scrollToSection(int section) { m_page->scrollToSection(section); }
    void selectNextTopic();
    void selectPreviousTopic();
    /// Asks for a highlight on passage() in the colour chosen last.
    void highlight();
    /// The same in another colour, which is chosen then. What is marked already, at the caret or by
    /// just the words selected, takes the colour.
    void highlightIn(entente::NoteColour colour);
    /// Asks for a note on passage(), with words to be written.
    void addNote();

Q_SIGNALS:
    void sectionInView(int section);
    void linkActivated(const QString &address);
    void highlightWanted(entente::TextRange passage, entente::NoteColour colour);
    void recolourWanted(const QString &id, entente::NoteColour colour);
    void removalWanted(const QString &id);
    void noteWanted(entente::TextRange passage);
    /// A note's sign, or its passage, was clicked.
    void noteActivated(const QString &id);
    void zoomChanged(qreal zoom);
    void scrolledBy(int pixels);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    /// Where on the whole page words were found, from 0 to 1.
    [[nodiscard]] std::vector<double> foundPlaces() const;
    [[nodiscard]] PageMarks marks() const;
    void stepTopic(int direction);
    void describeNote();

    Workspace *m_workspace;
    PageFilter m_filter;
    HitBar *m_hits;
    ShownPage *m_page;
    ReaderKeys m_keys;
    ReaderMouse *m_mouse;
    int m_briefing = -1;
    int m_revision = 0;
    std::uint32_t m_from = 0; ///< fixed end of the text selected
    std::uint32_t m_caret = 0;
    bool m_showsFocus = true; ///< a ring, for whoever uses the keyboard
    std::vector<TextRange> m_found;
    int m_currentFound = -1;
    PageNotes m_notes;
    std::function<void(QMenu *)> m_fillMenu;
};

} // namespace entente::ui
