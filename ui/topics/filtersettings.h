// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/filterrequest.h"

#include <QVariantMap>

namespace entente::ui {

/// A filter as the settings keep it, by the names of what it asks for, and back.
[[nodiscard]] QVariantMap filterToMap(const library::SavedFilter &filter);
[[nodiscard]] library::SavedFilter filterFromMap(const QVariantMap &map);

} // namespace entente::ui
