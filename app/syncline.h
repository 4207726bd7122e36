// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/terminal.h"

#include <cstdio>
#include <functional>

namespace entente {

/// How far a sync is, on a terminal in a line that is written anew; nothing elsewhere.
class SyncLine final
{
public:
    explicit SyncLine(std::FILE *errors);

    /// A total of 0 is not known.
    void operator()(std::size_t done, std::size_t total, bool isSending);

private:
    bool m_isSending = false;
    std::function<bool(std::size_t, std::size_t)> m_line;
};

} // namespace entente
