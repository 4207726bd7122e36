// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <string>

namespace entente {

/// Asks for a password on the terminal, which does not show what is typed; nothing where there is
/// no terminal, or nothing was typed. It goes to no log and into no argument.
[[nodiscard]] std::optional<std::string> askSecret(const QString &question);

} // namespace entente
