// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/notes.h"

#include <QJsonObject>

namespace entente::library {

/// A filter that is kept, as it stands in library.json and in dossiers.
[[nodiscard]] QJsonObject toJson(const SavedFilter &filter);

/// The same back. What is not as it should be asks for nothing.
[[nodiscard]] SavedFilter savedFilterFrom(const QJsonObject &json);

} // namespace entente::library
