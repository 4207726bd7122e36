// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace entente {

// Where a person's own things lie: where the desktop keeps such, or all of them in one folder that
// is carried about.

/// Names that folder; said once, before anything is asked for.
void setOwnFolder(const QString &folder);
/// Empty where none was named.
[[nodiscard]] QString ownFolder();

/// The folder in which "entente/library.entente" lies.
[[nodiscard]] QString ownData();
/// The folder in which "Entente/entente.conf" and other settings lie.
[[nodiscard]] QString ownSettings();

} // namespace entente
