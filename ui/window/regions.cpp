// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/regions.h"

#include <QApplication>
#include <QWidget>

namespace entente::ui {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled()
        && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

Regions::Regions(QList<QWidget *> regions, QObject *parent)
    : QObject(parent), m_regions(std::move(regions))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { remember(focused); });
}

void Regions::remember(QWidget *focused)
{
    if (const int region = regionOf(focused); region >= 0)
        m_last[m_regions[region]] = focused;
}

void Regions::addWithin(QWidget *region, QWidget *part)
{
    m_regions.insert(m_regions.indexOf(region) + 1, part);
}

int Regions::regionOf(const QWidget *widget) const
{
    // The innermost one, which comes last.
    for (auto i = static_cast<int>(m_regions.size()) - 1; widget != nullptr && i >= 0; --i) {
        if (m_regions[i] == widget || m_regions[i]->isAncestorOf(widget))
            return i;
    }
    return -1;
}

QWidget *Regions::entryOf(QWidget *region) const
{
    if (!region->isVisible())
        return nullptr;
    QWidget *last = m_last.value(region);
    if (last != nullptr && takesFocus(last) && region->isAncestorOf(last))
        return last;
    if (takesFocus(region))
        return region;
    for (QWidget *next = region->nextInFocusChain(); next != region;
         next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takesFocus(next) && m_regions[regionOf(next)] == region)
            return next;
    }
    return nullptr;
}

void Regions::step(int by)
{
    const auto count = static_cast<int>(m_regions.size());
    const int from = regionOf(QApplication::focusWidget());
    const int start = from >= 0 ? from : by > 0 ? -1 : 0;
    for (int i = 1; i <= count; ++i) {
        const int next = ((start + by * i) % count + count) % count;
        if (QWidget *entry = entryOf(m_regions[next])) {
            entry->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace entente::ui
