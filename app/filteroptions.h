// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/arguments.h"

class QCommandLineParser;

namespace entente {

/// Reads the options by which the filter is given. Answers with what is wrong with one, as a
/// sentence, or with nothing.
[[nodiscard]] QString readFilterOptions(const QCommandLineParser &parser,
                                        const VocabularyGiver &vocabulary, Filter &filter);

/// All that the command line asks for in words: a query, and the words that --text gives.
[[nodiscard]] std::string textOf(const Arguments &arguments);

/// What in the text of a filter, which is a query, makes no sense, or is not finished; empty where
/// nothing is.
[[nodiscard]] QString queryProblem(const std::string &text, const Vocabulary &vocabulary);

} // namespace entente
