// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/office.h"

#include <vector>

namespace entente {

/// The steps that make a team's server what it is, in their order: resources/server.
[[nodiscard]] std::vector<team::Step> serverSteps();

} // namespace entente
