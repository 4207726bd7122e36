// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <array>
#include <functional>

class QStackedWidget;
class QTabBar;

namespace entente::ui {

enum class Panel : int { Overview, Read, Topics, Compare, Charts };
inline constexpr int panelCount = 5;

/// The five ways to look, one at a time. A panel is made when it is first looked at, so that the
/// window is there before the charts are.
class PanelStack final : public QWidget
{
    Q_OBJECT

public:
    using Maker = std::function<QWidget *(QWidget *parent)>;

    explicit PanelStack(std::array<Maker, panelCount> makers, QWidget *parent = nullptr);

    [[nodiscard]] Panel current() const;
    /// The panel, made now where it has not been.
    QWidget *panel(Panel which);
    /// The panel, or nullptr where it has not been made.
    [[nodiscard]] QWidget *existing(Panel which) const;
    /// Lays the panels out as the briefings are written. A page turns itself to its language.
    void setWritingDirection(Qt::LayoutDirection direction);
    /// The tip of its tab.
    void setTip(Panel which, const QString &tip);

public Q_SLOTS:
    void show(entente::ui::Panel which);

Q_SIGNALS:
    void currentChanged(entente::ui::Panel which);

private:
    void apply(int index);

    std::array<Maker, panelCount> m_makers;
    std::array<QWidget *, panelCount> m_panels{};
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
};

[[nodiscard]] QString panelName(Panel panel);
/// The icon of the drawn set that stands for it.
[[nodiscard]] QString panelIconName(Panel panel);

} // namespace entente::ui
