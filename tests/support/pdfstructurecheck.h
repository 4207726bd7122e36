// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace entente::test {

/// What is wrong with the structure tree, a sentence each.
[[nodiscard]] std::vector<std::string> structureProblems(QPDF &file);

[[nodiscard]] std::string structureWords(QPDF &file);
[[nodiscard]] std::string structureDump(QPDF &file);

} // namespace entente::test
