// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"

#include <string>

namespace entente::test {

/// The topics of a briefing, each as "kind: title / text".
inline std::string topicsOf(const std::string &markdown)
{
    const BriefingPtr read = briefing(markdown);
    std::string found;
    for (const Topic &topic : read->topics) {
        found += std::string(name(topic.kind)) + ": " + simplified(read->words(topic.title)) + " / "
            + simplified(read->words(topic.text)) + '\n';
    }
    return found;
}

} // namespace entente::test
