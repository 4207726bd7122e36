// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/markdownreader.h"
#include "core/reading/reader.h"
#include "tests/fuzz/fuzz.h"

/// Front matter and Markdown, whatever the file looks like, and what is found in it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    static const auto vocabulary = bundledVocabulary();
    const Result<Briefing> read = readAndAnalyse(std::string(fuzz::given(data, size)), "input.md",
                                                 *vocabulary);
    if (read)
        fuzz::requireSound(read.value());
    return 0;
}
