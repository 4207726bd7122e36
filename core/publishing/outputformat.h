// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace entente {

/// How what is published is written down; outputformat.cpp says all that there is to say of each.
enum class OutputFormat : std::uint8_t { Pdf, Html, Markdown, Csv, Json };

/// All of them, in the order in which people are shown them.
[[nodiscard]] std::span<const OutputFormat> allOutputFormats();

/// What can be asked of some formats alone.
enum class FormatOption : std::uint8_t {
    Typesetting = 1, ///< margins and type
    Enclosure = 2,   ///< its sources inside it, and a password
    ByteOrderMark = 4,
};
[[nodiscard]] bool knows(OutputFormat format, FormatOption option);

/// "Pdf", "Markdown": what it is called within the program.
[[nodiscard]] std::string_view name(OutputFormat format);

/// The ending of a file's name, with its dot: ".pdf".
[[nodiscard]] std::string_view ending(OutputFormat format);

/// "PDF", "Markdown" … as people call it.
[[nodiscard]] QString formatLabel(OutputFormat format);
/// The same as an entry of a menu: "&Web page (HTML)…"; empty where it has a place of its own
/// there.
[[nodiscard]] QString formatEntry(OutputFormat format);

/// The format that the ending of a file's name asks for, in upper or lower case.
[[nodiscard]] std::optional<OutputFormat> formatOf(std::string_view path);

/// ".pdf, .html, .md": the endings of all formats.
[[nodiscard]] QString knownEndings();

} // namespace entente
