// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace entente::ui {

/// The parts of the window that F6 goes through. Who comes back to one is where the focus was
/// there before.
class Regions final : public QObject
{
    Q_OBJECT

public:
    /// In the order of the eye. The widgets must outlive it.
    explicit Regions(QList<QWidget *> regions, QObject *parent = nullptr);

    /// What lies within a region and is gone to behind it, as a region of its own.
    void addWithin(QWidget *region, QWidget *part);
    /// Goes to the next region that is seen and can be written or chosen in: 1 ahead, -1 back.
    void step(int by);

private:
    void remember(QWidget *focused);
    [[nodiscard]] int regionOf(const QWidget *widget) const;
    [[nodiscard]] QWidget *entryOf(QWidget *region) const;

    QList<QWidget *> m_regions;
    QHash<QWidget *, QPointer<QWidget>> m_last;
};

} // namespace entente::ui
