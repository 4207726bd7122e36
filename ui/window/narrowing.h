// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

#include <array>

class QAction;
class QWidget;

namespace entente::ui {

struct Menus;

/// Gives up the columns at the sides, what is said of a topic first, where the window becomes too
/// narrow for them and for what is read, and brings them back when it is wide again. Whoever wants
/// one of them all the same switches it on as ever.
class Narrowing final : public QObject
{
    Q_OBJECT

public:
    Narrowing(QWidget *columns, const Menus &menus);

    /// Whether a column is shown where there is room for it.
    [[nodiscard]] bool isWanted(const QAction *column) const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Column
    {
        QPointer<QAction> shown;
        int least; ///< the width of all columns, in pixels, from which on there is room for it
        bool isGivenUp = false;
        bool hasRoom = true;
    };
    void follow(int width);

    std::array<Column, 2> m_columns;
    bool m_isFollowing = false;
};

} // namespace entente::ui
