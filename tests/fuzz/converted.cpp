// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/converted/conversion.h"
#include "core/reading/converted/richtext.h"
#include "tests/fuzz/fuzz.h"

/// RTF on its way to pandoc, and the page that comes back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string_view given = fuzz::given(data, size);
    // Bytes of a code page grow to three of UTF-8 each, or are written as four.
    fuzz::require(richTextForPandoc(given).size() <= 4 * size);
    Briefing briefing;
    briefing.file = "given.rtf";
    briefing.source = given;
    std::vector<LeftOut> leftOut;
    if (readConvertedInto(briefing, &leftOut))
        fuzz::requireSound(briefing);
    return 0;
}
