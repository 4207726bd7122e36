// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace entente::test {

/// The folder of the system's temporary files that the White House releases are unpacked into,
/// once; empty where there is no corpus ($ENTENTE_CORPUS or ../shared/corpus).
[[nodiscard]] std::string releasesFolder();
/// Their files, in order of name, and what is in them.
[[nodiscard]] const std::vector<std::string> &releaseFiles();
[[nodiscard]] const std::vector<std::string> &releases();
[[nodiscard]] std::size_t bytesOf(const std::vector<std::string> &documents);

} // namespace entente::test
