// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

// Tesseract recognises the words in a picture, confined as all that is not ours is, see
// sandbox/program.h.

/// The path of tesseract, by $PATH; empty where it is not installed.
[[nodiscard]] std::string tesseractProgram();

/// What it is told: to write hOCR of the picture at its standard input, whose resolution is pixels
/// an inch, or 0 where it may guess. `languages` is "eng+jpn". Without languages: to list those
/// that it knows.
[[nodiscard]] std::vector<std::string> tesseractArguments(const std::string &languages,
                                                          std::uint32_t resolution);

/// What such a list holds, without what is no language.
[[nodiscard]] std::vector<std::string> languagesInList(std::string_view list);

/// Of "eng+jpn" those that are installed, in that order.
[[nodiscard]] std::string knownOf(std::string_view languages,
                                  const std::vector<std::string> &installed);

} // namespace entente
