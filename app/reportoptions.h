// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"
#include "core/publishing/edition.h"

#include <cstdio>

class QCommandLineParser;

namespace entente {

// How `changes`, `compare`, `matrix` and `dossier` are told in which format to report, and where
// to.

/// Reads the format, or takes it from the ending of the output's name. Answers with what is wrong,
/// as a sentence, or with nothing.
[[nodiscard]] QString readReportOptions(const QCommandLineParser &parser, Arguments &arguments);

/// The format of the report, whichever it is.
[[nodiscard]] OutputFormat reportedFormat(const Arguments &arguments);

/// The format of what is typeset or written for other programs; nothing of text, JSON and CSV.
[[nodiscard]] std::optional<OutputFormat> publishedFormat(const Arguments &arguments);

/// Writes an edition to where it is to go. Answers `status` where that was done, which is said
/// where it was not.
[[nodiscard]] int writeReport(const Arguments &arguments, const Result<edition::Edition> &edition,
                              int status, std::FILE *output, std::FILE *errors);

/// The same of text that is there already.
[[nodiscard]] int writeReport(const Arguments &arguments, const std::string &text, int status,
                              std::FILE *output, std::FILE *errors);

} // namespace entente
