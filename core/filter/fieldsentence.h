// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/query.h"
#include "core/vocabulary/vocabulary.h"

#include <QString>

#include <vector>

namespace entente {

// What is wrong with a value that a filter was given, as a sentence that says what there is and
// what may have been meant. The search field and the options of the command line say the same.

[[nodiscard]] QString unknownKindSentence(const std::string &value);
[[nodiscard]] QString unknownCertaintySentence(const std::string &value);
[[nodiscard]] QString unknownAreaSentence(const std::string &value, const Vocabulary &vocabulary);
[[nodiscard]] QString noDateSentence(const std::string &value);

/// What is wrong with the fields of a query; empty where nothing is.
[[nodiscard]] QString fieldSentences(const std::vector<search::FieldProblem> &problems,
                                     const Vocabulary &vocabulary);

} // namespace entente
