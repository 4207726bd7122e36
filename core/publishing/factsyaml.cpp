// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/factsyaml.h"

#include "core/base/casefold.h"
#include "core/publishing/topicjson.h"

#include <set>

namespace entente {

void appendFacts(std::string &yaml, const std::vector<Fact> &facts)
{
    std::set<std::string> names{"title",   "subtitle", "date", "source", "language",
                                "marking", "sample",   "file", "filter", "exported"};
    for (const Fact &fact : facts) {
        // Of an export that is read and exported again, these are said anew.
        if (fact.name == "file" || fact.name == "filter" || fact.name == "exported")
            continue;
        if (fact.name == "comment") {
            yaml += "# " + fact.value + "\n";
            continue;
        }
        std::string name = fact.name;
        for (int number = 2; !names.insert(text::caseFolded(name)).second; ++number)
            name = fact.name + " (" + std::to_string(number) + ")";
        appendJsonString(yaml, name); // a JSON string is a YAML one
        yaml += ": ";
        appendJsonString(yaml, fact.value);
        yaml += '\n';
    }
}

} // namespace entente
