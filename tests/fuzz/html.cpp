// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/utf8.h"
#include "core/reading/html/htmlfragment.h"
#include "tests/fuzz/fuzz.h"

/// Raw HTML within Markdown, at some depth of lists and quotations.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace entente;
    const std::string_view given = fuzz::given(data, size);
    if (text::firstInvalid(given))
        return 0;
    static_cast<void>(decodedEntity(given.substr(0, given.find(';') + 1)));
    Briefing briefing;
    briefing.source = given;
    BriefingBuilder builder(briefing);
    appendHtml(builder, {std::string(given), {{0, 0}}}, 1, 1);
    fuzz::requireSound(briefing);
    return 0;
}
