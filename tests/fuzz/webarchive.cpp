// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/webarchive/webarchive.h"

#include "tests/fuzz/fuzz.h"

/// A page with its pictures, as Safari saves it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    Briefing briefing;
    briefing.file = "given.webarchive";
    briefing.source = fuzz::given(data, size);
    std::vector<LeftOut> leftOut;
    if (readWebArchiveInto(briefing, 0, &leftOut))
        fuzz::requireSound(briefing);
    return 0;
}
