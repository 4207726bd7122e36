// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "ui/reader/pagelayout.h"

#include <QHash>
#include <QWidget>

#include <cstdint>
#include <functional>

class QLabel;
class QStackedWidget;

namespace entente::ui {

class FindBar;
class PageFinder;
class ReaderView;
class SideHead;
class Workspace;

/// One page of the Read panel, of which there can be two: a briefing, where each was left on this
/// side, the bar that finds words in it, and a head where there is another page beside it.
class ReaderSide final : public QWidget
{
    Q_OBJECT

public:
    explicit ReaderSide(Workspace *workspace, QWidget *parent = nullptr);

    [[nodiscard]] ReaderView *view() const { return m_view; }
    [[nodiscard]] PageFinder *finder() const { return m_finder; }
    [[nodiscard]] SideHead *head() const { return m_head; }
    [[nodiscard]] const BriefingPtr &briefing() const { return m_briefing; }
    /// The briefing's number in the workspace, -1 for none.
    [[nodiscard]] int number() const;

    /// Shows a briefing of the workspace where it was left; nothing where there is none.
    void showBriefing(int number);
    /// Others were opened, closed or read anew: the briefing keeps its page. False where it was
    /// closed.
    bool followBriefings();

    /// Tells where a briefing of the library was left, in days past; an offset of its text.
    using PositionGiver = std::function<std::uint32_t(const Briefing &)>;
    void setPositionGiver(PositionGiver giver);
    /// Keeps in mind where the briefing is left, and says it by positionLeft().
    void leave();
    /// Where a briefing was left on this side, by its file; 0 for its beginning.
    [[nodiscard]] std::uint32_t placeIn(const std::string &file) const;

    /// Answers whether the bar that finds words was open.
    bool closeFind();

Q_SIGNALS:
    /// Another briefing is shown, or none.
    void shown();
    /// A briefing of the library, how far it was read, and whether its end was seen.
    void positionLeft(std::int64_t kept, std::uint32_t position, bool endSeen);
    /// A briefing that is in no library, and where it was read.
    void fileLeft(const std::string &file, std::uint32_t position);

private:
    void build();

    Workspace *m_workspace;
    SideHead *m_head;
    FindBar *m_findBar;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    ReaderView *m_view;
    PageFinder *m_finder;
    BriefingPtr m_briefing;
    struct Left
    {
        ScrollAnchor anchor;     ///< of the view
        std::uint32_t place = 0; ///< that was read
    };
    QHash<QString, Left> m_positions; ///< where each briefing was left, by file
    PositionGiver m_givePosition;
};

} // namespace entente::ui
