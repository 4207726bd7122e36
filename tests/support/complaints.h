// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/handmadepdf.h"
#include "tests/support/pdfinspector.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace entente::test {

/// One damage to a good file, and a part of the complaint that it has to bring.
struct Damage
{
    std::string from;
    std::string to;
    std::string complaint;
};

inline std::vector<std::string> complaintsAfter(const std::string &from, const std::string &to)
{
    return complaints(HandmadePdf().replace(from, to).bytes());
}

/// Each alone, on a file of its own.
inline void expectComplaints(const std::vector<Damage> &damages)
{
    for (const Damage &damage : damages)
        EXPECT_THAT(complaintsAfter(damage.from, damage.to),
                    ::testing::Contains(::testing::HasSubstr(damage.complaint)))
            << damage.from << " → " << damage.to;
}

inline void expectNone(const std::string &from, const std::string &to)
{
    EXPECT_THAT(complaintsAfter(from, to), ::testing::IsEmpty()) << from << " → " << to;
}

} // namespace entente::test
