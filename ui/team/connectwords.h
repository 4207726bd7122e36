// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/team/tryout.h"

#include <QString>

namespace entente::ui {

/// "Desks: pacific, where you write; common, where you read."
[[nodiscard]] QString desksOf(const team::Hello &hello);
/// Who one is there, what one sees, and how much there is: in sentences.
[[nodiscard]] QString wordsOf(const team::Tryout &found);
/// Why a server was not reached by somebody who is just about to connect, and what mends it.
[[nodiscard]] QString problemOf(const Error &error);
/// What of a library would be sent: "12 briefings, 34 notes, 2 saved filters, 1 dossier", as heads
/// with their numbers.
[[nodiscard]] QString wordsOf(const session::LibraryCounts &counts);

} // namespace entente::ui
