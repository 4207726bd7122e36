// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace entente::test {

/// The text of each page of a PDF that Qt wrote, read the way a reader copies it: through the
/// character map of each font. A line for each run of glyphs.
[[nodiscard]] QStringList pagesOf(const QByteArray &pdf);

} // namespace entente::test
