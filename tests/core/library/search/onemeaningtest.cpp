// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a library finds is what the briefings themselves show once they are read.

#include "core/library/book.h"
#include "core/library/filterrequest.h"
#include "core/library/readkept.h"
#include "tests/core/library/librarytest.h"
#include "tests/support/releases.h"

#include <gmock/gmock.h>

#include <set>

namespace entente::test {

using namespace library;

namespace {

/// Topics as a briefing and a number, texts as the briefing and -1.
using Found = std::set<std::pair<BriefingId, int>>;

class OneMeaning : public LibraryTest
{
protected:
    void index(const std::vector<std::string> &documents)
    {
        m_store = open();
        std::vector<BriefingPtr> briefings;
        for (std::size_t i = 0; i < documents.size(); ++i)
            m_ids.push_back(add(*m_store, documents[i], std::to_string(i) + ".md").id);
        ASSERT_TRUE(kept().follow(*m_store));
        for (const BriefingId id : m_ids)
            briefings.push_back(std::make_shared<const Briefing>(
                readKept(*m_store, id, *bundledVocabulary()).value()));
        m_panels = std::make_unique<FilterIndex>(std::move(briefings), bundledVocabulary());
    }

    [[nodiscard]] Found inLibrary(const Filter &filter) const
    {
        search::Request request = requestOf(filter, *bundledVocabulary());
        request.limit = 100'000;
        request.anyWordWhenNone = false;
        Found found;
        const search::Answer answer = kept().search(request).value();
        for (const search::Hit &hit : answer.hits) {
            const DocumentPlace place = documentPlace(hit.document);
            found.emplace(place.briefing, place.topic ? static_cast<int>(*place.topic) : -1);
        }
        return found;
    }
    [[nodiscard]] Found inPanels(const Filter &filter) const
    {
        const FilterResult result = m_panels->apply(filter);
        Found found;
        for (std::size_t i = 0; i < m_panels->size(); ++i) {
            if (result.shown.test(i))
                found.emplace(m_ids[m_panels->briefingOf(i)],
                              static_cast<int>(m_panels->topicOf(i)));
        }
        for (std::size_t b = 0; b < m_ids.size(); ++b) {
            if (result.texts.test(b))
                found.emplace(m_ids[b], -1);
        }
        EXPECT_EQ(found.size(), result.count + result.textCount);
        return found;
    }
    /// Each by itself, with chips, and with some of either.
    void expectOneMeaning(const std::vector<std::string> &queries) const
    {
        std::vector<Filter> filters(4);
        filters[1].areas = {*bundledVocabulary()->find("cybersecurity"),
                            *bundledVocabulary()->find("economic-cooperation")};
        filters[2].excludedAreas = {*bundledVocabulary()->find("cybersecurity")};
        filters[2].since = Date::parse("2024");
        filters[3].kinds = {Kind::Threat, Kind::Point};
        std::size_t results = 0;
        for (const std::string &query : queries) {
            for (Filter filter : filters) {
                filter.text = query;
                const Found found = inLibrary(filter);
                EXPECT_EQ(found, inPanels(filter)) << query;
                results += found.size();
                const auto book = briefingsOf(kept(), *m_store, filter, {}, *bundledVocabulary());
                const std::set<BriefingId> inBook(book.value().begin(), book.value().end());
                for (const auto &[briefing, topic] : found)
                    EXPECT_TRUE(inBook.contains(briefing)) << "a book of " << query;
            }
        }
        EXPECT_GT(results, queries.size());
    }

    std::unique_ptr<library::Store> m_store;
    std::unique_ptr<FilterIndex> m_panels;
    std::vector<BriefingId> m_ids;
};

} // namespace

TEST_F(OneMeaning, ofWordsPhrasesFieldsAndBeginnings)
{
    index({strait,
           "---\ntitle: Ports and mines\ndate: 2021-01-01\nsource: Navy\n---\n\n# Threats\n\n"
           "- **Mines:** Mines close the port.\n\nSweepers wait in the strait.\n",
           "---\ntitle: Prose\nlanguage: ja\n---\n\n機雷は海峡を閉ざす。Mines, in prose alone.\n",
           "# Missile\n\nDefence of the ports costs much. Sweeping, too.\n"});
    expectOneMeaning({"mines",
                      "mine",
                      "sweep",
                      "Sweeping mines",
                      "\"close the\"",
                      "mines -prose",
                      "port",
                      "ports mines",
                      "title:mines",
                      "-mines",
                      "海峡",
                      "missile defence",
                      "\"missile defence\"",
                      "por str",
                      "kind:threat mines",
                      "certainty:stated",
                      "-certainty:stated mines",
                      "certainty:inferred ports",
                      "certainty:maybe",
                      "area:cyber ports",
                      "source:navy mines",
                      "lang:ja mines",
                      "until:2022 mines",
                      "cyber-attacks",
                      "kind:nonsense mines",
                      "since:banana",
                      "nothing here",
                      "\"mine\""});
}

TEST_F(OneMeaning, ofWordsInReleases)
{
    if (releases().empty())
        GTEST_SKIP() << "there is no corpus of releases";
    constexpr std::size_t some = 60;
    const std::size_t step = std::max<std::size_t>(1, releases().size() / some);
    std::vector<std::string> documents;
    for (std::size_t i = 0; i < releases().size() && documents.size() < some; i += step)
        documents.push_back(releases()[i]);
    index(documents);
    expectOneMeaning({"tariff", "president", "\"the president\"", "steel tariffs", "border secur",
                      "iran", "energy -oil", "title:president", "trade china", "a",
                      "security of the", "kind:recommendation energy", "since:2025-03 trade",
                      "\"made in america\""});
}

} // namespace entente::test
