// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace entente::ui {

/// A library that the program is made with.
struct MadeWith
{
    QString name;
    QString version; ///< of what it was built with; empty where that is not known
    QString licence; ///< as SPDX names it
    QString package; ///< of Debian, which keeps its terms
};

/// All of them, as they were when the program was built.
[[nodiscard]] std::vector<MadeWith> madeWith();
/// The terms of a library as the system keeps them, or a sentence on where they are told.
[[nodiscard]] QString termsOf(const MadeWith &library);
/// The terms of the program itself.
[[nodiscard]] QString ownTerms();

} // namespace entente::ui
