// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/reportpublication.h"

#include "core/analysis/analysis.h"
#include "resources/resources.h"
#include "tests/bench/report.h"

#include <map>

namespace entente::bench {

const Publication &publicationOf(int topics)
{
    static std::map<int, Publication> known;
    const auto found = known.find(topics);
    if (found != known.end())
        return found->second;
    const std::string name = topics == 0 ? std::string("entente:alliance")
                                         : std::string("report.md");
    std::string text = topics == 0 ? bundledBriefing(name).value() : report(topics);
    Result<Briefing> read = readAndAnalyse(std::move(text), name, *bundledVocabulary());
    std::vector<BriefingPtr> all{std::make_shared<const Briefing>(std::move(read).value())};
    return known
        .emplace(
            topics,
            Publication{std::make_shared<const FilterIndex>(std::move(all), bundledVocabulary()),
                        {},
                        bundledVocabulary()})
        .first->second;
}

PublishOptions wholeText(unsigned threads)
{
    PublishOptions options;
    options.topics = options.tables = options.chart = false;
    options.fullText = true;
    options.threads = threads;
    return options;
}

} // namespace entente::bench
