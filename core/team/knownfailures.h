// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/teamerror.h"

#include <optional>
#include <string>
#include <string_view>

namespace entente::team {

/// A failure that there is a sentence for.
struct KnownFailure
{
    TeamError error;
    std::string detail;
};

/// What a server's refusal means to whoever asked for it, by the rule that it names, its SQLSTATE
/// and its words; nothing where only those words tell.
[[nodiscard]] std::optional<KnownFailure> knownFailureOf(std::string_view constraint,
                                                         std::string_view state,
                                                         const std::string &words);

} // namespace entente::team
