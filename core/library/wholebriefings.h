// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/library.h"

#include <vector>

namespace entente::library {

/// Whether a request says which briefings, and nothing of their topics or words.
[[nodiscard]] bool asksOnlyForBriefings(const search::Request &request);

/// Adds the briefings of such a request that have no topics to those that have, which are by id.
[[nodiscard]] Result<void> addBare(std::vector<search::BriefingCount> &briefings,
                                   search::Request request, Library &library,
                                   Editions editions = Editions::Newest);

} // namespace entente::library
