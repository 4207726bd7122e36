// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/caret.h"
#include "ui/reader/notemark.h"
#include "ui/reader/pagepainter.h"
#include "ui/workspace/topicref.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <functional>
#include <optional>
#include <vector>

class QMenu;

namespace entente::ui {

class Workspace;

/// One briefing as a page to read. Only what is in view is laid out, so that a briefing of any
/// length is there at once.
class ReaderView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ReaderView(Workspace *workspace, QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows a briefing of the workspace from its beginning, or nothing where there is none.
    void setBriefing(int number, BriefingPtr briefing);
    /// The same briefing under another number, for others were opened or closed.
    void setNumber(int number) { m_briefing = number; }
    /// Grows with every page shown.
    [[nodiscard]] int revision() const { return m_revision; }
    /// The page, or nullptr where there is none.
    [[nodiscard]] const PageText *page() const;

    [[nodiscard]] ScrollAnchor anchor() const;
    void setAnchor(const ScrollAnchor &anchor);
    /// The first words in view.
    [[nodiscard]] std::uint32_t firstOffset() const;
    /// Scrolls so that words stand at a part of the view's height.
    void reveal(TextRange words, qreal part);
    /// Scrolls only where the words are not in view.
    void revealIfHidden(TextRange words);
    [[nodiscard]] bool isInView(TextRange words) const;
    [[nodiscard]] const TopicMap *topics() const { return m_topics ? &*m_topics : nullptr; }

    /// Text selected, in reading order, and where its caret is.
    [[nodiscard]] TextRange selection() const;
    [[nodiscard]] std::uint32_t caret() const { return m_caret; }
    void select(std::uint32_t from, std::uint32_t caret);
    [[nodiscard]] QString selectedText() const;

    /// Marks words that were looked for, one of them above all.
    void setFound(std::vector<TextRange> found, int current);

    /// Marks the passages that there are notes on.
    void setNotes(const std::vector<NoteMark> &notes);
    /// The notes on the page, in its order; their passages are the page's.
    [[nodiscard]] const std::vector<NoteMark> &notes() const { return m_notes; }
    [[nodiscard]] const NoteMark *noteAt(std::uint32_t offset) const;
    /// What a note would be made on, in the briefing's text: the words selected, else those of the
    /// topic selected.
    [[nodiscard]] std::optional<TextRange> passage() const;
    /// The words selected, in the briefing's text, without blanks around them and none in part.
    [[nodiscard]] std::optional<TextRange> wholeWords() const;
    /// Brings a passage of the briefing's text into view, with the caret before it.
    void showPassage(TextRange passage);

    /// The line at an offset, and the offset at a place, in the viewport.
    [[nodiscard]] QRect boxOf(TextRange words) const;
    [[nodiscard]] std::uint32_t offsetAt(QPoint place) const;

    /// Adds to the menu of the text.
    void setMenuFiller(std::function<void(QMenu *)> filler) { m_fillMenu = std::move(filler); }

    [[nodiscard]] qreal zoom() const { return m_type.zoom; }
    void setZoom(qreal zoom);

public Q_SLOTS:
    void copy() const;
    void selectAll();
    void scrollToSection(int section);
    void selectNextTopic();
    void selectPreviousTopic();
    /// Ask for a note on passage(), without words or with some to be written.
    void highlight();
    void addNote();

Q_SIGNALS:
    void sectionInView(int section);
    void linkActivated(const QString &address);
    void highlightWanted(entente::TextRange passage);
    void noteWanted(entente::TextRange passage);
    /// A note's sign, or its passage, was clicked.
    void noteActivated(const QString &id);
    void zoomChanged(qreal zoom);

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
    void timerEvent(QTimerEvent *event) override;

private:
    /// What lies under a place of the viewport.
    struct Hit
    {
        std::size_t item = 0;
        std::uint32_t offset = 0;
        bool onWords = false;
        int topic = -1;
        std::string link;
        std::uint32_t linkWords = 0; ///< offset of the words that bear it
    };
    enum class Unit : std::uint8_t { Character, Word, Block };

    [[nodiscard]] Column column() const;
    [[nodiscard]] PageMarks marks() const;
    void fitLayout(bool always);
    void settle();
    void takeImages(const FigureImages &images);
    void keepAnchor();
    void reportSection();
    void showTableWords(TextRange words);
    void stepTopic(int direction);

    [[nodiscard]] std::optional<VisibleItem> itemAt(qreal y) const;
    [[nodiscard]] Hit hitAt(QPointF place) const;
    [[nodiscard]] int topicInMarginAt(QPointF place) const;
    [[nodiscard]] std::optional<TableBar> tableBarAt(QPointF place) const;
    [[nodiscard]] std::uint32_t bytesOfText() const;
    [[nodiscard]] const NoteMark *noteSignAt(QPointF place) const;
    [[nodiscard]] QString noteToolTipAt(QPointF place) const;
    void markPassage(bool withWords);
    void describeNote();
    void addNoteActions(QMenu *menu);
    [[nodiscard]] QString toolTipAt(QPointF place) const;
    [[nodiscard]] QString topicToolTip(int number) const;
    void showToolTip(QPoint place, QPoint globalPlace);
    void updateCursor(QPointF place);
    void beginSelection(const Hit &hit, bool extend, Unit unit);
    void extendSelection(std::uint32_t offset);
    [[nodiscard]] TextRange unitAt(std::uint32_t offset) const;
    void click(const Hit &hit);
    /// Goes where words lead on the page, or has the address opened.
    void followLink(std::uint32_t offset);
    void dragTable(qreal x);
    bool scrollTable(int table, qreal pixels);

    bool scrollByKey(const QKeyEvent &event);
    bool moveCaretByKey(const QKeyEvent &event);
    bool zoomByKey(const QKeyEvent &event);
    bool scrollTableByKey(const QKeyEvent &event);
    void moveCaret(CaretMove move);
    [[nodiscard]] std::vector<TextRange> linksInView() const;

    Workspace *m_workspace;
    ReaderType m_type;
    int m_briefing = -1;
    int m_revision = 0;
    std::unique_ptr<PageLayout> m_layout;
    std::unique_ptr<ScrollPosition> m_scroll;
    std::optional<TopicMap> m_topics;
    Figures m_figures;

    std::optional<ScrollAnchor> m_anchor; ///< what stays in place until the user scrolls
    bool m_settling = false;
    int m_section = -2;

    std::uint32_t m_from = 0; ///< fixed end of the text selected
    std::uint32_t m_caret = 0;
    TextRange m_firstUnit; ///< what a double or triple click took
    Unit m_unit = Unit::Character;
    std::optional<QPoint> m_press;
    bool m_dragged = false;
    QBasicTimer m_autoScroll;
    QBasicTimer m_tripleClick;
    QPoint m_mouse;
    std::optional<TableBar> m_draggedBar;
    TextRange m_link;
    bool m_showsFocus = true; ///< a ring, for whoever uses the keyboard

    std::vector<TextRange> m_found;
    int m_currentFound = -1;
    std::vector<NoteMark> m_notes;
    std::function<void(QMenu *)> m_fillMenu;
};

} // namespace entente::ui
