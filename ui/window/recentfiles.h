// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace entente::ui {

/// The files opened last, the newest first, kept in the settings.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString &file);
void removeRecentFile(const QString &file);
void clearRecentFiles();

} // namespace entente::ui
