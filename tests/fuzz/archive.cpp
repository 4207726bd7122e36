// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/archive/unpacking.h"
#include "tests/fuzz/fuzz.h"

/// A file of files. What lies within has a name within its own, and no path.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string bytes(fuzz::given(data, size));
    static_cast<void>(isZipFolder({bytes, "given.zip"}));
    const Result<std::vector<Document>> unpacked = unpack(bytes, "given.zip");
    if (!unpacked)
        return 0;
    for (const Document &document : unpacked.value()) {
        fuzz::require(document.file.find('/') == std::string::npos);
        fuzz::require(containerOf(document.file) == "given.zip");
    }
    return 0;
}
