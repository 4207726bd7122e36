// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decoding.h"
#include "core/base/printable.h"
#include "core/base/utf8.h"
#include "tests/fuzz/fuzz.h"

/// A text in any encoding: what it becomes is UTF-8, and can be shown on a terminal.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    std::string bytes(fuzz::given(data, size));
    const auto outcome = text::decodedText(bytes);
    if (const auto *decoded = std::get_if<text::DecodedText>(&outcome)) {
        fuzz::require(!text::firstInvalid(decoded->utf8) && !decoded->encoding.empty());
        fuzz::require(decoded->utf8.find('\0') == std::string::npos);
        const std::string shown = text::printable(decoded->utf8);
        fuzz::require(shown.find('\x1B') == std::string::npos && !text::firstInvalid(shown));
    }
    return 0;
}
