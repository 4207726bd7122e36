// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace entente::ui {

/// The words of a command or a label as they are read: "Export as" for "Export &as", and "印刷" for
/// "印刷(&P)". A doubled sign stands for itself.
[[nodiscard]] QString withoutMnemonic(const QString &text);

/// Words with the letter that a menu is to know them by: its own where they have it, else one in
/// brackets behind them.
[[nodiscard]] QString withMnemonic(const QString &words, QChar letter);

} // namespace entente::ui
