// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

namespace entente::test {

/// The part of the picture, from 0 to 1, that is not as in the golden one. Both are seen at half
/// their size and in few shades, so that how a glyph is smoothed is no difference.
[[nodiscard]] double difference(const QImage &golden, const QImage &seen);

/// What is kept of a picture: half its size, in few shades.
[[nodiscard]] QImage kept(const QImage &seen);

/// Whether pictures look here as where the golden ones were made; else why not.
[[nodiscard]] QString whyNotComparable();

/// Holds what is seen against tests/fixtures/looks/NAME.png. Where it differs both lie in the
/// folder `looks` beside the test program, and what differs is marked. ENTENTE_RENEW=1 makes the
/// golden picture anew, and the whole one lies beside the program, to be looked at.
void expectLook(const QString &name, const QImage &seen);

} // namespace entente::test
