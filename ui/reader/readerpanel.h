// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/search/snippet.h"
#include "ui/reader/notemark.h"
#include "ui/reader/pagelayout.h"
#include "ui/workspace/topicref.h"

#include <QHash>
#include <QWidget>

#include <cstdint>
#include <functional>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace entente::ui {

class FindBar;
class PageFinder;
class ReaderView;
class Workspace;

/// The Read panel: the current briefing as a page of good type, with its topics marked in the
/// margin and those that the filter leaves out dimmed.
class ReaderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPanel(Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    /// Sets the page in the style of reading that is now the present one.
    void restyle();

    /// The notes of the current briefing, to be marked on its page.
    void setNotes(const std::vector<NoteMark> &notes);
    /// Whether there are words that a note could be made on.
    [[nodiscard]] bool canAddNote() const;

    /// The words selected, none of them in part; nothing where there are none.
    [[nodiscard]] std::optional<TextRange> selectedWords() const;
    /// The view that keys go to, and the place below the words selected or the topic selected.
    [[nodiscard]] QWidget *view() const;
    [[nodiscard]] QPoint menuPlace() const;
    /// Lets somebody add to the menu of the text.
    void setMenuFiller(std::function<void(QMenu *)> filler);
    /// Puts something beside the page, of which this panel is then the owner.
    void setBeside(QWidget *widget);
    /// No words are selected any more.
    void deselect();

    /// Tells where a briefing of the library was left, in days past; an offset of its text.
    using PositionGiver = std::function<std::uint32_t(const Briefing &)>;
    void setPositionGiver(PositionGiver giver);
    /// Says by positionLeft() where the current briefing is left; before the window closes, for
    /// one.
    void leave();
    /// Where a briefing was left since the start, by its file; 0 for its beginning.
    [[nodiscard]] std::uint32_t placeIn(const std::string &file) const;
    /// Goes to such a place of the current briefing, and stays there when it is shown.
    void returnTo(std::uint32_t place);

public Q_SLOTS:
    /// A section of the current briefing, by its index.
    void scrollToSection(int section);
    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// Opens the bar that finds words in the text.
    void find();
    void findNext();
    void findPrevious();
    void copy();
    void selectAll();
    void selectNextTopic();
    void selectPreviousTopic();
    /// Ask for a note on the words selected, or on the topic selected.
    void highlight();
    void addNote();
    /// Shows a passage of the current briefing's text.
    void showPassage(entente::TextRange passage);
    /// Shows where the current briefing has most of what a search asked for, and marks it all; its
    /// beginning where only the title has it. Where a topic is named, what that topic has of it.
    void showWords(const entente::search::Sought &words, entente::ui::TopicRef topic = {});

Q_SIGNALS:
    /// The section at the top of what is in view, -1 before the first.
    void sectionInView(int section);
    /// The page was scrolled: an offset of the text at the top of what is in view.
    void placeInView(std::uint32_t offset);
    void linkActivated(const QString &address);
    void zoomChanged(qreal zoom);
    /// A briefing of the library, how far it was read, and whether its end was seen.
    void positionLeft(std::int64_t kept, std::uint32_t position, bool endSeen);
    void highlightWanted(int briefing, entente::TextRange passage);
    void noteWanted(int briefing, entente::TextRange passage);
    void noteActivated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectWorkspace();
    void showCurrent();
    void rememberPosition();
    void showTopic(TopicRef topic);
    void followSelection(TopicRef topic);
    void confirmLink(const QString &address);

    Workspace *m_workspace;
    QSplitter *m_columns; ///< the page, and what is beside it
    QStackedWidget *m_pages;
    QLabel *m_empty;
    ReaderView *m_view;
    FindBar *m_findBar;
    PageFinder *m_finder;
    BriefingPtr m_briefing;
    QHash<QString, ScrollAnchor> m_positions; ///< where each briefing was left, by file
    PositionGiver m_givePosition;
    TopicRef m_selectionLeft; ///< beside a place returned to; showing the page does not go to it
};

} // namespace entente::ui
