// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

class QCommandLineParser;

namespace entente {

/// Makes the options known by which the filter is given.
void addFilterOptions(QCommandLineParser &parser);

/// Reads them. Answers with what is wrong with one, as a sentence, or with nothing.
[[nodiscard]] QString readFilterOptions(const QCommandLineParser &parser,
                                        const VocabularyGiver &vocabulary, Filter &filter);

} // namespace entente
