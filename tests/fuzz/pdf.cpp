// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"
#include "core/reading/reader.h"
#include "tests/fuzz/fuzz.h"

/// A PDF: the sources within, where it says that it is one of ours, and what it shows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string given(fuzz::given(data, size));
    static_cast<void>(openDocumentsHere(given, "input.pdf"));
    std::vector<LeftOut> leftOut;
    const Result<Briefing> read = readBriefingHere("%PDF-1.7\n" + given, "input.pdf", &leftOut);
    if (read)
        fuzz::requireSound(read.value());
    return 0;
}
