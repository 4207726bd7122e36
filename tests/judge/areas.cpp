// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/judge/areas.h"

#include "resources/resources.h"

#include <algorithm>

namespace entente::judge {

namespace {

std::set<std::string> selfAndBroader(ConceptIndex area)
{
    const auto vocabulary = bundledVocabulary();
    std::set<std::string> ids;
    for (const ConceptIndex each : vocabulary->selfAndBroader(area))
        ids.insert(vocabulary->at(each).id);
    return ids;
}

bool shareOne(const std::set<std::string> &some, const std::set<std::string> &others)
{
    return std::any_of(some.begin(), some.end(),
                       [&others](const std::string &each) { return others.contains(each); });
}

} // namespace

std::string Areas::hold(const std::set<std::string> &judged, const Briefing &briefing,
                        const Topic &topic)
{
    std::string differences;
    std::set<std::string> implied; // by what is given, itself included
    bool differs = false;
    for (std::uint32_t i = topic.firstTag; i < topic.lastTag; ++i) {
        const std::string &id = bundledVocabulary()->at(briefing.tags[i]).id;
        const std::set<std::string> wider = selfAndBroader(briefing.tags[i]);
        implied.insert(wider.begin(), wider.end());
        const bool isKnown = m_known.contains(id);
        const bool isRight = shareOne(wider, judged);
        if (isKnown)
            m_right.count(isRight);
        else
            ++(isRight ? m_unknownUnderJudged : m_unknown);
        if (shareOne(wider, m_known))
            m_rightByBroader.count(isRight);
        differs = differs || !isRight;
        differences += std::string(" ")
            + (isRight       ? '='
                   : isKnown ? '+'
                             : '~')
            + id + " (" + simplified(briefing.words(briefing.tagWords[i])) + ')';
    }
    for (const std::string &area : judged) {
        m_found.count(implied.contains(area));
        if (!implied.contains(area)) {
            differs = true;
            differences += " -" + area;
        }
    }
    return differs ? differences : std::string();
}

void Areas::print() const
{
    std::printf("focus areas right %s, found %s\n", m_right.said().c_str(), m_found.said().c_str());
    std::printf("    areas that judgements did not know: %d, beside %d that are part of a judged "
                "one\n",
                m_unknown, m_unknownUnderJudged);
    std::printf("    right, where these are taken for the areas that they are part of: %s\n",
                m_rightByBroader.said().c_str());
}

} // namespace entente::judge
