// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/reading/article/articlereader.h"
#include "core/reading/reader.h"
#include "tests/fuzz/fuzz.h"

/// The reader of scraped articles, also of texts that it would not be chosen for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    static const auto vocabulary = bundledVocabulary();
    const std::string_view given = fuzz::given(data, size);
    if (text::firstInvalid(given) || given.find('\0') != std::string_view::npos)
        return 0;
    Briefing briefing;
    briefing.source = given;
    briefing.lineStarts = lineStarts(briefing.source);
    static_cast<void>(looksLikeArticle(given));
    if (readArticle(briefing)) {
        analyse(briefing, *vocabulary);
        fuzz::requireSound(briefing);
    }
    return 0;
}
