// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/filterjson.h"
#include "core/library/store/store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace entente::library {

// What people typed, as values of library.json. A value that is not as it should be is left out by
// the reader rather than guessed at.

[[nodiscard]] QJsonObject toJson(const Note &note);
[[nodiscard]] QJsonObject toJson(const Correction &correction);

[[nodiscard]] std::optional<Note> noteFrom(const QJsonObject &json);
[[nodiscard]] std::optional<Correction> correctionFrom(const QJsonObject &json);
[[nodiscard]] std::optional<SavedFilter> filterFrom(const QJsonObject &json);

} // namespace entente::library
