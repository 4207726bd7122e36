// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/jobs/job.h"

#include <optional>

namespace entente::ui {

/// "312 of 1,200 documents · 84 a second · about 11 s left", or how it ended.
[[nodiscard]] QString wordsOf(const Job &job);

/// Seconds that it will still take, where that can be told: it has gone on for a while, and a part
/// of it is done.
[[nodiscard]] std::optional<double> secondsLeft(const Job &job);

/// Its problems, a line each.
[[nodiscard]] QString problemsOf(const Job &job);

} // namespace entente::ui
