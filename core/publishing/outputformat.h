// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace entente {

enum class OutputFormat : std::uint8_t { Pdf, Html, Markdown, Csv, Json };

inline constexpr std::array allOutputFormats{OutputFormat::Pdf, OutputFormat::Html,
                                             OutputFormat::Markdown, OutputFormat::Csv,
                                             OutputFormat::Json};

/// The ending of a file's name, with its dot: ".pdf".
[[nodiscard]] std::string_view ending(OutputFormat format);

/// The format that the ending of a file's name asks for, in upper or lower case.
[[nodiscard]] std::optional<OutputFormat> formatOf(std::string_view path);

} // namespace entente
