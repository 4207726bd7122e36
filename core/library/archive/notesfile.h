// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"

#include <span>
#include <string>

namespace entente::library {

/// MarkedCsv begins with a byte order mark, by which spreadsheets know UTF-8.
enum class NotesFormat : std::uint8_t { Markdown, Csv, MarkedCsv, Annotations };

/// The format that the ending of a file's name asks for: .csv, .json, and Markdown for all else.
[[nodiscard]] NotesFormat notesFormatOf(std::string_view path, bool byteOrderMark);

/// The notes on some briefings of a library, or on all where none is named, in one file: Markdown,
/// CSV, or W3C annotations in JSON. Briefings come in their order, each with the notes made on it.
[[nodiscard]] Result<std::string> notesFile(Store &store, std::span<const BriefingId> briefings,
                                            NotesFormat format);

} // namespace entente::library
