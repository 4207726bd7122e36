// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QIcon>
#include <QPalette>
#include <QString>

namespace entente::ui {

/// An icon of the drawn set ("open", "export" …) in the palette's text colour. Sharp at every
/// scale: it is rendered from SVG at the size and ratio asked for.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a colour of its own.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);
/// The icon of a kind, in its colour.
[[nodiscard]] QIcon kindIcon(Kind kind, const QPalette &palette);
/// The program's own icon.
[[nodiscard]] QIcon applicationIcon();

} // namespace entente::ui
