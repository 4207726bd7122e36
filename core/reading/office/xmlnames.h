// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente::xml {

/// The name of an element or attribute with the usual prefix of its namespace, from the namespace's
/// address, a separator and the name as expat joins them: "…/wordprocessingml/2006/main|p" → "w:p".
/// Transitional and strict Office Open XML are one.
[[nodiscard]] std::string prefixedName(std::string_view expanded, char separator);

} // namespace entente::xml
