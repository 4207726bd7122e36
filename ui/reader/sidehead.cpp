// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/sidehead.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace entente::ui {

namespace {

/// Briefings of one title are told apart by their date, and where that is the same by their file.
QString nameIn(const Workspace &workspace, int number)
{
    const auto titleOf = [](const Briefing &briefing) {
        return toQString(briefing.meta.title.empty() ? briefing.file : briefing.meta.title);
    };
    const Briefing &briefing = *workspace.briefing(number);
    const QString title = titleOf(briefing);
    const auto &all = workspace.briefings();
    const auto twins = std::count_if(
        all.begin(), all.end(), [&](const BriefingPtr &each) { return titleOf(*each) == title; });
    if (twins < 2)
        return title;
    const auto sameDay = std::count_if(all.begin(), all.end(), [&](const BriefingPtr &each) {
        return titleOf(*each) == title && each->meta.date == briefing.meta.date;
    });
    const QString apart = sameDay < 2 && briefing.meta.date
        ? QString::fromStdString(briefing.meta.date->toString())
        : QString::fromStdString(briefing.file);
    return SideHead::tr("%1 (%2)").arg(title, apart);
}

} // namespace

SideHead::SideHead(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_chooser(new QComboBox(this)),
      m_together(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("sideHead"));
    build();
    fill();
    connect(workspace, &Workspace::briefingsChanged, this, &SideHead::fill);
    connect(m_chooser, &QComboBox::activated, this, &SideHead::briefingChosen);
    connect(m_together, &QToolButton::clicked, this, &SideHead::togetherChosen);
    connect(m_close, &QToolButton::clicked, this, &SideHead::closeWanted);
}

void SideHead::build()
{
    setAccessibleName(tr("The other page"));
    m_chooser->setObjectName(QStringLiteral("sideBriefing"));
    m_chooser->setAccessibleName(tr("Briefing on this page"));
    m_chooser->setToolTip(m_chooser->accessibleName());
    m_chooser->setFrame(false);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int leastTitle = 8;
    m_chooser->setMinimumContentsLength(leastTitle);
    const auto dress = [](QToolButton *button, const char *name, const char *image,
                          const QString &label) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(icon(QString::fromLatin1(image)));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(label);
        button->setAccessibleName(label);
    };
    dress(m_together, "sideTogether", "together", tr("Scroll both pages together"));
    m_together->setCheckable(true);
    dress(m_close, "sideClose", "close", tr("Close this page"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid, grid / 2, grid / 2, grid / 2);
    row->setSpacing(grid / 2);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_together);
    row->addWidget(m_close);
}

void SideHead::fill()
{
    const QSignalBlocker quiet(m_chooser);
    m_chooser->clear();
    for (int i = 0; i < static_cast<int>(m_workspace->briefings().size()); ++i)
        m_chooser->addItem(nameIn(*m_workspace, i));
    m_chooser->setCurrentIndex(m_number);
}

void SideHead::setNumber(int number)
{
    m_number = number;
    m_chooser->setCurrentIndex(number);
    m_chooser->setToolTip(number < 0 ? m_chooser->accessibleName() : m_chooser->currentText());
}

void SideHead::setActive(bool active)
{
    if (m_isActive == active)
        return;
    m_isActive = active;
    setAccessibleName(active ? tr("The page that the window follows") : tr("The other page"));
    QFont words = ui::font(TypeSize::Body, active ? QFont::DemiBold : QFont::Normal);
    m_chooser->setFont(words);
    update();
}

void SideHead::setTogether(bool together)
{
    m_together->setChecked(together);
}

/// A line below it, in the accent where the window follows this page; the weight of the title says
/// the same.
void SideHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int thickness = m_isActive ? 2 : 1;
    painter.fillRect(QRect(0, height() - thickness, width(), thickness),
                     m_isActive ? accent(palette()) : hairline(palette()));
}

} // namespace entente::ui
