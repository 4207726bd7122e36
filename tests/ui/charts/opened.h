// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"
#include "ui/workspace/workspace.h"

namespace entente::test {

/// A workspace with briefings open, the first of them current.
class Opened final
{
public:
    explicit Opened(std::vector<BriefingPtr> briefings) : workspace(bundledVocabulary())
    {
        workspace.setBriefings(indexOf(std::move(briefings)), 0);
    }

    static ConceptIndex area(const char *id)
    {
        const auto found = bundledVocabulary()->find(id);
        EXPECT_TRUE(found) << id;
        return found.value_or(ConceptIndex{});
    }

    ui::Workspace workspace;
};

/// A briefing of a year that recommends as many things as it is given.
inline BriefingPtr recommending(int year, const std::vector<std::string> &texts)
{
    std::string words = "---\ntitle: Advice of " + std::to_string(year)
        + "\ndate: " + std::to_string(year) + "-05-01\n---\n\n## Recommendations\n\n";
    for (const std::string &text : texts)
        words += "- **Act:** " + text + "\n";
    return briefing(words, "advice-" + std::to_string(year) + ".md");
}

} // namespace entente::test
