// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace entente::ui {

/// What those who mend the program want to know of where it runs, in English: versions, system,
/// screens, fonts, language. It names no file, no folder and nothing that is read.
[[nodiscard]] QString systemReport();

} // namespace entente::ui
