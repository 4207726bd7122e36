// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/panelstack.h"

#include "ui/style/assistive.h"
#include "ui/style/icons.h"
#include "ui/style/paneltabs.h"
#include "ui/style/writing.h"

#include <QCoreApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr std::array<const char *, panelCount> iconNames{"overview", "read", "topics", "compare",
                                                         "charts"};

} // namespace

QString panelIconName(Panel panel)
{
    return QString::fromLatin1(iconNames[static_cast<std::size_t>(panel)]);
}

QString panelName(Panel panel)
{
    switch (panel) {
    case Panel::Overview:
        return PanelStack::tr("Overview");
    case Panel::Read:
        return PanelStack::tr("Read");
    case Panel::Topics:
        return PanelStack::tr("Topics");
    case Panel::Compare:
        return PanelStack::tr("Compare");
    case Panel::Charts:
        return PanelStack::tr("Charts");
    }
    return {};
}

PanelStack::PanelStack(std::array<Maker, panelCount> makers, QWidget *parent)
    : QWidget(parent),
      m_makers(std::move(makers)),
      m_tabs(new PanelTabs(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("panelStack"));
    m_tabs->setObjectName(QStringLiteral("panelTabs"));
    m_tabs->setAccessibleName(tr("Panels"));
    for (int i = 0; i < panelCount; ++i) {
        const QString name = panelName(static_cast<Panel>(i));
        m_tabs->addTab(icon(panelIconName(static_cast<Panel>(i))), name);
        m_stack->addWidget(new QWidget(m_stack));
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PanelStack::apply);
    // Who clicks on a tab goes on in its panel; it is not shown yet when the click is told of.
    connect(
        m_tabs, &QTabBar::tabBarClicked, this,
        [this] { panel(current())->setFocus(Qt::MouseFocusReason); }, Qt::QueuedConnection);
    apply(0);
}

Panel PanelStack::current() const
{
    return static_cast<Panel>(m_stack->currentIndex());
}

QWidget *PanelStack::panel(Panel which)
{
    const auto index = static_cast<std::size_t>(which);
    if (m_panels[index] == nullptr) {
        m_panels[index] = m_makers[index](m_stack);
        if (which != Panel::Read)
            setWriting(m_panels[index], m_direction);
        const int place = static_cast<int>(which);
        QWidget *placeholder = m_stack->widget(place);
        m_stack->insertWidget(place, m_panels[index]);
        m_stack->removeWidget(placeholder);
        delete placeholder;
        orderTabs(window());
    }
    return m_panels[index];
}

QWidget *PanelStack::existing(Panel which) const
{
    return m_panels[static_cast<std::size_t>(which)];
}

void PanelStack::setWritingDirection(Qt::LayoutDirection direction)
{
    m_direction = direction;
    for (int i = 0; i < panelCount; ++i) {
        QWidget *made = m_panels[static_cast<std::size_t>(i)];
        if (made != nullptr && static_cast<Panel>(i) != Panel::Read)
            setWriting(made, direction);
    }
}

void PanelStack::setTip(Panel which, const QString &tip)
{
    m_tabs->setTabToolTip(static_cast<int>(which), tip);
}

void PanelStack::show(Panel which)
{
    m_tabs->setCurrentIndex(static_cast<int>(which));
}

void PanelStack::apply(int index)
{
    panel(static_cast<Panel>(index));
    m_stack->setCurrentIndex(index);
    Q_EMIT currentChanged(static_cast<Panel>(index));
}

} // namespace entente::ui
