// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/dossier.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace entente::library {

// A dossier as it is kept and as it travels. Documents are named by "sha256", their SHA-256 in
// hexadecimal digits.

[[nodiscard]] QJsonObject toJson(const Anchoring &anchor);
/// Nothing where its position is none.
[[nodiscard]] std::optional<Anchoring> anchorFrom(const QJsonObject &json);

[[nodiscard]] QJsonArray toJson(const std::vector<DossierItem> &items);
/// Nothing where one of them is not as it should be: no item is left out without a word.
[[nodiscard]] std::optional<std::vector<DossierItem>> itemsFrom(const QJsonArray &json);

[[nodiscard]] QJsonObject toJson(const Dossier &dossier);
[[nodiscard]] std::optional<Dossier> dossierFrom(const QJsonObject &json);

} // namespace entente::library
