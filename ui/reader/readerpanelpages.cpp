// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerpanel.h"
#include "ui/reader/readerside.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sidehead.h"
#include "ui/style/handfocus.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QScrollBar>
#include <QSplitter>

// The one page or the two of the panel, and which of them the window follows.
namespace entente::ui {

void ReaderPanel::connectSide(ReaderSide *side)
{
    ReaderView *view = side->view();
    const auto isActive = [this, side] { return side == m_active; };
    connect(side, &ReaderSide::shown, this, &ReaderPanel::shownChanged);
    connect(side, &ReaderSide::positionLeft, this, &ReaderPanel::positionLeft);
    connect(side, &ReaderSide::fileLeft, this, &ReaderPanel::fileLeft);
    connect(view, &ReaderView::sectionInView, this, [this, isActive](int section) {
        if (isActive())
            Q_EMIT sectionInView(section);
    });
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this, side, isActive] {
        if (isActive() && side->briefing() != nullptr)
            Q_EMIT placeInView(side->view()->anchor().offset);
    });
    connect(view, &ReaderView::linkActivated, this, &ReaderPanel::linkActivated);
    connect(view, &ReaderView::linkActivated, this, &ReaderPanel::confirmLink);
    connect(view, &ReaderView::noteActivated, this, &ReaderPanel::noteActivated);
    connect(view, &ReaderView::highlightWanted, this,
            [this, side](TextRange passage, NoteColour colour) {
                Q_EMIT highlightWanted(side->number(), passage, colour);
            });
    connect(view, &ReaderView::recolourWanted, this,
            [this, side](const QString &id, NoteColour colour) {
                Q_EMIT recolourWanted(side->number(), id, colour);
            });
    connect(view, &ReaderView::removalWanted, this, &ReaderPanel::removalWanted);
    connect(view, &ReaderView::noteWanted, this,
            [this, side](TextRange passage) { Q_EMIT noteWanted(side->number(), passage); });
    connect(view, &ReaderView::zoomChanged, this, [this](qreal zoom) {
        if (zoom == m_zoom)
            return;
        m_zoom = zoom;
        for (const ReaderSide *each : sides())
            each->view()->setZoom(zoom);
        Q_EMIT zoomChanged(zoom);
    });
    connect(view, &ReaderView::scrolledBy, this, [this, side](int pixels) {
        const ReaderSide *other = otherThan(side);
        if (!m_isTogether || m_isFollowing || other == nullptr)
            return;
        m_isFollowing = true;
        QScrollBar *bar = other->view()->verticalScrollBar();
        bar->setValue(bar->value() + pixels);
        m_isFollowing = false;
    });
    connect(side->head(), &SideHead::closeWanted, this, [this, side] { closeSide(side); });
    connect(side->head(), &SideHead::togetherChosen, this, &ReaderPanel::setTogether);
    connect(side->head(), &SideHead::briefingChosen, this, [this, side](int number) {
        side->showBriefing(number);
        activate(side);
        side->view()->setFocus(Qt::OtherFocusReason);
    });
}

void ReaderPanel::addSecond()
{
    m_second = new ReaderSide(m_workspace, m_split);
    m_second->setObjectName(QStringLiteral("secondPage"));
    m_split->addWidget(m_second);
    connectSide(m_second);
    if (m_givePosition)
        m_second->setPositionGiver(m_givePosition);
    m_second->view()->setMenuFiller(m_fillMenu);
    m_second->view()->setZoom(zoom());
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        for (ReaderSide *side : sides()) {
            if (m_division != Division::None && now != nullptr && side->isAncestorOf(now))
                activate(side);
        }
    });
    Q_EMIT pageAdded(m_second, m_second->view());
}

void ReaderPanel::divide(Division division)
{
    if (division == m_division)
        return;
    if (division == Division::None) {
        closeSide(m_second);
        return;
    }
    const bool isNew = m_division == Division::None;
    m_division = division;
    m_split->setOrientation(division == Division::Beside ? Qt::Horizontal : Qt::Vertical);
    if (isNew) {
        if (m_second == nullptr)
            addSecond();
        m_second->showBriefing(m_first->number());
        m_second->view()->setAnchor(m_first->view()->anchor());
        m_second->show();
        for (const ReaderSide *side : sides())
            side->head()->show();
        showActive();
    }
    const bool beside = division == Division::Beside;
    const int half = (beside ? m_split->width() : m_split->height()) / 2;
    m_split->setSizes({half, half});
    Q_EMIT divided(division);
}

void ReaderPanel::closeSide(const ReaderSide *side)
{
    if (m_division == Division::None || m_second == nullptr)
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_division = Division::None;
    setTogether(false);
    if (side == m_first) {
        const ScrollAnchor place = m_second->view()->anchor();
        m_first->showBriefing(m_second->number());
        m_first->view()->setAnchor(place);
    }
    m_second->hide();
    m_second->showBriefing(-1);
    m_first->head()->hide();
    activate(m_first);
    if (hadFocus)
        m_first->view()->setFocus(Qt::OtherFocusReason);
    Q_EMIT divided(m_division);
}

std::vector<ReaderSide *> ReaderPanel::sides() const
{
    std::vector<ReaderSide *> sides{m_first};
    if (m_second != nullptr)
        sides.push_back(m_second);
    return sides;
}

ReaderSide *ReaderPanel::otherThan(const ReaderSide *side) const
{
    if (m_division == Division::None)
        return nullptr;
    return side == m_first ? m_second : m_first;
}

ReaderView *ReaderPanel::activeView() const
{
    return m_active->view();
}

void ReaderPanel::activate(ReaderSide *side)
{
    const bool isOther = side != m_active;
    m_active = side;
    showActive();
    if (side->number() >= 0 && side->number() != m_workspace->current())
        m_workspace->setCurrent(side->number());
    if (isOther)
        Q_EMIT sectionInView(side->view()->shown().section());
}

void ReaderPanel::showActive()
{
    handFocus(this, m_active);
    for (const ReaderSide *each : sides())
        each->head()->setActive(each == m_active);
}

void ReaderPanel::setTogether(bool together)
{
    m_isTogether = together;
    for (const ReaderSide *side : sides())
        side->head()->setTogether(together);
}

void ReaderPanel::followBriefings()
{
    if (ReaderSide *other = otherThan(m_active); other != nullptr && !other->followBriefings())
        other->showBriefing(m_workspace->current());
    // It is known by its new number before it is compared with the current one.
    if (m_division != Division::None && !m_active->followBriefings())
        m_active->showBriefing(m_workspace->current());
    showCurrent();
}

std::vector<int> ReaderPanel::shownBriefings() const
{
    std::vector<int> shown;
    for (const ReaderSide *side : sides()) {
        if (side->number() >= 0 && (shown.empty() || shown.front() != side->number()))
            shown.push_back(side->number());
    }
    return shown;
}

DividedPages ReaderPanel::pages() const
{
    DividedPages pages;
    pages.division = m_division;
    if (m_division == Division::None)
        return pages;
    pages.briefings = {m_first->number(), m_second->number()};
    pages.places = {m_first->view()->place(), m_second->view()->place()};
    pages.secondIsActive = m_active == m_second;
    pages.together = m_isTogether;
    return pages;
}

void ReaderPanel::restorePages(const DividedPages &pages)
{
    const auto isOpen = [this](int number) { return m_workspace->briefing(number) != nullptr; };
    if (pages.division == Division::None || !isOpen(pages.briefings[0])
        || !isOpen(pages.briefings[1]))
        return;
    divide(pages.division);
    const auto sides = this->sides();
    for (std::size_t i = 0; i < sides.size(); ++i) {
        sides[i]->showBriefing(pages.briefings[i]);
        sides[i]->view()->goTo(pages.places[i]);
    }
    setTogether(pages.together);
    m_active = sides[pages.secondIsActive ? 0 : 1]; // from the other one, so that all are told
    activate(sides[pages.secondIsActive ? 1 : 0]);
    m_selectionLeft = m_workspace->selection();
}

} // namespace entente::ui
