// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerside.h"

#include "ui/reader/findbar.h"
#include "ui/reader/pagefinder.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sidehead.h"
#include "ui/style/handfocus.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

ReaderSide::ReaderSide(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_head(new SideHead(workspace, this)),
      m_findBar(new FindBar(this)),
      m_pages(new QStackedWidget(this)),
      m_empty(new QLabel(this)),
      m_view(new ReaderView(workspace, this)),
      m_finder(new PageFinder(workspace, m_view, m_findBar, this))
{
    build();
}

void ReaderSide::build()
{
    m_empty->setObjectName(QStringLiteral("readerEmpty"));
    m_empty->setText(tr("No briefing is open. Open one from the File menu, or drop a file here."));
    m_empty->setAccessibleName(m_empty->text());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setFont(ui::font(TypeSize::Lead));
    m_empty->setMargin(4 * grid);
    m_empty->setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_head->hide();
    m_findBar->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_findBar);
    column->addWidget(m_pages, 1);
    handFocus(this, m_view);
}

int ReaderSide::number() const
{
    return m_briefing == nullptr ? -1 : m_view->number();
}

void ReaderSide::setPositionGiver(PositionGiver giver)
{
    m_givePosition = std::move(giver);
    if (m_briefing == nullptr)
        return;
    if (const std::uint32_t position = m_givePosition(*m_briefing); position > 0)
        m_view->goTo(position);
}

std::uint32_t ReaderSide::placeIn(const std::string &file) const
{
    return m_positions.value(QString::fromStdString(file)).place;
}

void ReaderSide::leave()
{
    if (m_briefing == nullptr)
        return;
    const Left left{m_view->anchor(), m_view->place()};
    m_positions.insert(QString::fromStdString(m_briefing->file), left);
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool endSeen = isVisible() && bar->value() >= bar->maximum();
    if (m_briefing->kept != 0)
        Q_EMIT positionLeft(m_briefing->kept, left.place, endSeen);
    else
        Q_EMIT fileLeft(m_briefing->file, left.place);
}

void ReaderSide::showBriefing(int number)
{
    const BriefingPtr wanted = m_workspace->briefing(number) == nullptr
        ? nullptr
        : m_workspace->briefings()[static_cast<std::size_t>(number)];
    m_head->setNumber(number);
    if (wanted != nullptr && wanted == m_briefing) {
        m_view->setNumber(number);
        return;
    }
    leave();
    m_briefing = wanted;
    m_view->setBriefing(number, wanted);
    m_pages->setCurrentWidget(wanted == nullptr ? static_cast<QWidget *>(m_empty) : m_view);
    m_finder->setBriefing(wanted);
    Q_EMIT shown();
    if (wanted == nullptr)
        return;
    const auto before = m_positions.constFind(QString::fromStdString(wanted->file));
    if (before != m_positions.constEnd())
        m_view->setAnchor(before->anchor);
    else if (const std::uint32_t position = m_givePosition ? m_givePosition(*wanted) : 0;
             position > 0)
        m_view->goTo(position);
}

bool ReaderSide::followBriefings()
{
    if (m_briefing == nullptr)
        return false;
    const auto &open = m_workspace->briefings();
    auto at = std::find(open.begin(), open.end(), m_briefing);
    if (at == open.end())
        at = std::find_if(open.begin(), open.end(), [this](const BriefingPtr &each) {
            return each->file == m_briefing->file;
        });
    if (at == open.end())
        return false;
    showBriefing(static_cast<int>(at - open.begin()));
    return true;
}

bool ReaderSide::closeFind()
{
    const bool wasOpen = m_findBar->isVisible();
    if (wasOpen)
        m_finder->close();
    return wasOpen;
}

} // namespace entente::ui
