// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace entente {

/// Where the sentences of all failures are translated. A free function has no class whose tr() it
/// could use; a room's texts declare one, so that lupdate files a text under the very context that
/// the program asks for. It is the bare name of the struct, for that is what lupdate takes, too,
/// within a function that returns a type of the standard library, where it loses its place.
struct ErrorTexts final
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

} // namespace entente
