// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/search/snippet.h"
#include "ui/reader/notemark.h"
#include "ui/workspace/topicref.h"

#include <QWidget>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

class QMenu;
class QSplitter;

namespace entente::ui {

class ReaderSide;
class ReaderView;
class Workspace;

/// How the Read panel is divided.
enum class Division : std::uint8_t { None, Beside, Below };

/// The two pages of a panel that is divided, the one that was there before first: what they show
/// and where, by number of the workspace and offset of the text.
struct DividedPages
{
    Division division = Division::None;
    std::array<int, 2> briefings{-1, -1};
    std::array<std::uint32_t, 2> places{};
    bool secondIsActive = false;
    bool together = false; ///< both scroll at once
};

/// The Read panel: the current briefing as a page of good type, with its topics marked in the
/// margin and those that the filter leaves out dimmed. It can be divided in two pages, of two
/// briefings or of one; the briefing of the page that has the keyboard is then the current one.
class ReaderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderPanel(Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] qreal zoom() const;
    void setZoom(qreal zoom);
    /// Sets the page in the style of reading that is now the present one.
    void restyle();

    /// Divides the panel in two pages, the new one with the same briefing at the same place, or
    /// closes the second page.
    void divide(entente::ui::Division division);
    [[nodiscard]] DividedPages pages() const;
    /// Divides it as it was, where the briefings are open.
    void restorePages(const DividedPages &pages);

    /// The briefings that are shown, by number; each once.
    [[nodiscard]] std::vector<int> shownBriefings() const;
    /// The notes of a briefing, to be marked on its pages.
    void setNotes(int briefing, const std::vector<NoteMark> &notes);
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
    /// Where a briefing was left since the start, by its file; 0 for its beginning. Of two pages
    /// that of the one that is followed counts.
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
    void highlightIn(entente::NoteColour colour);
    void addNote();
    /// Shows a passage of the current briefing's text.
    void showPassage(entente::TextRange passage);
    /// Shows where the current briefing has most of what a search asked for, and marks it all; its
    /// beginning where only the title has it. Where a topic is named, what that topic has of it.
    void showWords(const entente::search::Sought &words, entente::ui::TopicRef topic = {});

Q_SIGNALS:
    /// The panel is divided in another way.
    void divided(entente::ui::Division division);
    /// There is a second page, with a view of its own.
    void pageAdded(QWidget *page, QWidget *view);
    /// A page shows another briefing.
    void shownChanged();
    /// The section at the top of what is in view, -1 before the first.
    void sectionInView(int section);
    /// The page was scrolled: an offset of the text at the top of what is in view.
    void placeInView(std::uint32_t offset);
    void linkActivated(const QString &address);
    void zoomChanged(qreal zoom);
    /// A briefing of the library, how far it was read, and whether its end was seen.
    void positionLeft(std::int64_t kept, std::uint32_t position, bool endSeen);
    /// A briefing that is in no library, and where it was read.
    void fileLeft(const std::string &file, std::uint32_t position);
    void highlightWanted(int briefing, entente::TextRange passage, entente::NoteColour colour);
    void recolourWanted(int briefing, const QString &id, entente::NoteColour colour);
    void removalWanted(const QString &id);
    void noteWanted(int briefing, entente::TextRange passage);
    void noteActivated(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void connectWorkspace();
    void connectSide(ReaderSide *side);
    void addSecond();
    /// The window follows this page from now on.
    void activate(ReaderSide *side);
    void showActive();
    /// Closes a page; what the other one shows stays.
    void closeSide(const ReaderSide *side);
    void setTogether(bool together);
    [[nodiscard]] std::vector<ReaderSide *> sides() const;
    [[nodiscard]] ReaderSide *otherThan(const ReaderSide *side) const;
    [[nodiscard]] ReaderView *activeView() const;
    void followBriefings();
    void showCurrent();
    void showTopic(TopicRef topic);
    void followSelection(TopicRef topic);
    void confirmLink(const QString &address);

    Workspace *m_workspace;
    QSplitter *m_columns; ///< the pages, and what is beside them
    QSplitter *m_split;   ///< the pages
    ReaderSide *m_first;
    ReaderSide *m_second = nullptr; ///< made when it is first asked for
    ReaderSide *m_active;           ///< the page that the window follows
    Division m_division = Division::None;
    bool m_isTogether = false;
    bool m_isFollowing = false; ///< one page scrolls because the other one did
    qreal m_zoom = 1.0;
    std::function<std::uint32_t(const Briefing &)> m_givePosition;
    std::function<void(QMenu *)> m_fillMenu;
    TopicRef m_selectionLeft; ///< beside a place returned to; showing the page does not go to it
};

} // namespace entente::ui
