// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/address.h"

#include <chrono>
#include <cstddef>

namespace entente::team {

/// How a server of several machines is looked for: by which of them is begun, how long each is
/// waited for, and how long one that was reached may leave unreceived what is sent to it. It learns
/// from what became of the tries before.
class Way final
{
public:
    /// What libpq is told for the next try; what the address itself says of time stays.
    [[nodiscard]] Settings next(const Settings &settings) const;
    /// It was reached within that time.
    void reached(std::chrono::milliseconds within);
    /// It was not, or was lost: the next try begins with another machine. Where none answered in
    /// time they may be gone or far: the next time they are waited for longer.
    void failed(bool wasSilent);

    static constexpr std::chrono::seconds least{3};
    static constexpr std::chrono::seconds most{40};

private:
    std::size_t m_first = 0;
    std::chrono::seconds m_patience = least;
};

} // namespace entente::team
