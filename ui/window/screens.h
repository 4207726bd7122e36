// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRect>

namespace entente::ui {

/// A window's frame as it was left, moved and made smaller so far that its head can be reached on
/// one of the screens that there are now. The first screen takes what lay on one that is gone.
[[nodiscard]] QRect fitted(const QRect &frame, const QList<QRect> &screens);

} // namespace entente::ui
