// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QPainter;
class QRectF;

namespace entente::ui {

/// One or two letters that a person is known by at a glance: "AL" of "Ana Lima". They tell two of
/// one colour apart, and a colour alone never says who it is.
[[nodiscard]] QString initialsOf(const QString &name);
/// The colour of a person: the same on every machine and every day. The letters on it are of the
/// palette's base, with WCAG AA contrast; AAA where the palette has that everywhere.
[[nodiscard]] QColor personColour(const QString &name, const QPalette &palette);
/// A disc in the colour with the letters on it.
void paintPersonBadge(QPainter &painter, const QRectF &box, const QString &name,
                      const QPalette &palette);
[[nodiscard]] QIcon personIcon(const QString &name, const QPalette &palette);

} // namespace entente::ui
