// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace entente::test {

/// The White House releases, unpacked once into a folder of the system's temporary files; empty
/// where there is no corpus ($ENTENTE_CORPUS or ../shared/corpus).
[[nodiscard]] const std::vector<std::string> &releases();
[[nodiscard]] std::size_t bytesOf(const std::vector<std::string> &documents);

} // namespace entente::test
