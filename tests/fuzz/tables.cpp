// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/tablemend.h"
#include "tests/fuzz/fuzz.h"

/// What is mended of tables: everything that is added leads back into what was given.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string given(fuzz::given(data, size));
    const MendedMarkdown mended = mendTables(given);
    for (std::size_t at = 0; at <= mended.text.size() && !mended.text.empty(); ++at)
        fuzz::require(mended.sourceOffset(static_cast<std::uint32_t>(at)) <= given.size());
    return 0;
}
