// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/screens.h"

#include <algorithm>

namespace entente::ui {

QRect fitted(const QRect &frame, const QList<QRect> &screens)
{
    constexpr int headHeight = 32;
    constexpr int leastReach = 120;
    if (screens.isEmpty())
        return frame;
    const QRect head(frame.left(), frame.top(), frame.width(), headHeight);
    const bool isReached = std::any_of(screens.begin(), screens.end(), [&](const QRect &screen) {
        const QRect seen = screen & head;
        return seen.width() >= std::min(leastReach, frame.width()) && seen.height() == headHeight;
    });
    if (isReached)
        return frame;
    const QRect &screen = screens.front();
    QRect moved(QPoint(), frame.size().boundedTo(screen.size()));
    moved.moveCenter(screen.center());
    moved.moveTop(std::max(moved.top(), screen.top()));
    return moved;
}

} // namespace entente::ui
