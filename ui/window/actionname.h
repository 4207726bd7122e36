// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QAction;

namespace entente::ui {

/// What an action is called, without the sign of its letter and the dots of what asks further.
[[nodiscard]] QString nameOf(const QAction &action);

} // namespace entente::ui
