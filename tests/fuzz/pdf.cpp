// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/documents.h"
#include "tests/fuzz/fuzz.h"

/// The sources within a PDF that says that it is one of ours.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string given(fuzz::given(data, size));
    static_cast<void>(openDocumentsHere(given, "input.pdf"));
    return 0;
}
