// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagereader.h"
#include "tests/fuzz/fuzz.h"

/// A web page, as a browser would be sent it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    std::vector<LeftOut> leftOut;
    static_cast<void>(isPage(fuzz::given(data, size)));
    const Result<Briefing> page = readPage(std::string(fuzz::given(data, size)), "page", &leftOut);
    if (page)
        fuzz::requireSound(page.value());
    return 0;
}
