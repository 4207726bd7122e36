// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/pdf/tools/qpdftools.h"

#include <functional>
#include <string>
#include <vector>

// What qpdf does for us. It is loaded when it is first needed, for it brings a cryptographic
// library with it that would take a quarter of the time that the window takes to appear.

namespace entente::pdf {

/// Longest password that the standard security handler takes (ISO 32000-2, 7.6.4.3.3).
inline constexpr std::size_t maximumPasswordBytes = 127;

/// Loads qpdf now, for who may open no file later on.
void load();

/// The file encrypted with AES-256 (revision 6), so that only the password opens it. Whoever has it
/// may do all; a screen reader always may (PDF/UA-1, 7.16). Not the same bytes twice.
/// Errors: Cancelled, where the progress answered to stop, and NotWritable.
[[nodiscard]] Result<std::string> encrypted(const std::string &file, const std::string &password,
                                            const std::function<bool(double)> &progress = {});

/// The associated files of a relationship ("/Source"), in the order of the document; none where
/// there is none. Errors bear no file name: Encrypted, Damaged, and TooLarge where a file unpacks
/// to more than `most` bytes.
[[nodiscard]] Result<std::vector<Enclosed>> associatedFiles(const std::string &pdf,
                                                            const std::string &relationship,
                                                            std::size_t most);

} // namespace entente::pdf
