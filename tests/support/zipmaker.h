// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

struct ZipMember
{
    std::string name;
    std::string bytes;
};

/// A zip file of these members, packed but for one that is called "mimetype".
[[nodiscard]] std::string zipOf(const std::vector<ZipMember> &members);

} // namespace entente::test
