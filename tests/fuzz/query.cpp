// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/query.h"

#include "tests/fuzz/fuzz.h"

/// What somebody types, and each half of it on the way.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    static const auto vocabulary = bundledVocabulary();
    const std::string_view given = fuzz::given(data, size);
    const auto parsed = search::parseQuery(given, vocabulary.get(), search::Typing::Finished);
    for (const search::Clause &clause : parsed.clauses)
        fuzz::require(clause.begin <= clause.end && clause.end <= given.size());
    static_cast<void>(search::parseQuery(given.substr(0, size / 2), vocabulary.get(),
                                         search::Typing::Unfinished));
    return 0;
}
