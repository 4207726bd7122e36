// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <QString>

class QCommandLineParser;

namespace entente {

/// Reads the options by which `export` is told how to publish, for an output of that name. Answers
/// with what is wrong with one, as a sentence, or with nothing.
[[nodiscard]] QString readExportOptions(const QCommandLineParser &parser, const std::string &output,
                                        PublishOptions &options);

/// Reads the option by which CSV is told to begin with a byte order mark, for an output that is CSV
/// or not. Answers as readExportOptions() does.
[[nodiscard]] QString readByteOrderMark(const QCommandLineParser &parser, bool isCsv,
                                        PublishOptions &options);

} // namespace entente
