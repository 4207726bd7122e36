// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariantMap>

namespace entente::ui {

/// What is named, as one line of JSON: people read the file of the settings.
[[nodiscard]] QString keptText(const QVariantMap &map);
/// And back; a map itself, as earlier versions kept it, is taken, too.
[[nodiscard]] QVariantMap keptMap(const QVariant &kept);

} // namespace entente::ui
