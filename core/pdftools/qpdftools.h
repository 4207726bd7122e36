// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdftools/pdftools.h"

namespace entente::pdf::qpdf {

[[nodiscard]] Result<std::string> encrypted(const std::string &file, const std::string &password,
                                            const std::function<bool(double)> &progress);
[[nodiscard]] Result<std::vector<Enclosed>> associatedFiles(const std::string &pdf,
                                                            const std::string &relationship,
                                                            std::size_t most);

} // namespace entente::pdf::qpdf
