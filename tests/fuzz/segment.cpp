// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/segment.h"

#include "core/search/manifest.h"
#include "core/search/searchindex.h"
#include "tests/fuzz/folder.h"
#include "tests/fuzz/fuzz.h"

#include <array>

/// A segment of the index with any bytes in it, opened without comparing its checksums, and asked.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    using namespace entente::search;
    static const fuzz::Folder folder;
    const std::string path = segmentPath(folder.path(), 1);
    folder.write(std::filesystem::path(path).filename().string(), fuzz::given(data, size));
    const auto segment = Segment::open(path, false);
    if (!segment)
        return 0;
    Manifest manifest;
    manifest.nextNumber = 2;
    manifest.parts.push_back({1, segment.value()->checksum(), {}});
    fuzz::require(manifest.write(folder.path()).ok());
    IndexOptions options;
    options.compareChecksums = false;
    options.readOnly = true;
    const auto index = SearchIndex::open(folder.path(), options);
    if (!index)
        return 0;
    constexpr std::array questions{"alliance", "missile -trade", "\"sea trade\"",
                                   "d",        "title:policy",   "alliences"};
    for (const char *const question : questions) {
        Request request;
        request.query = parseQuery(question, nullptr, Typing::Unfinished);
        static_cast<void>(index.value()->search(request));
    }
    return 0;
}
