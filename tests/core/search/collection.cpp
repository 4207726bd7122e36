// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/search/collection.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>

namespace entente::search::test {

namespace {

constexpr std::array<std::string_view, 14> words{
    "alliance", "alliances", "cyber",  "defence",  "deter",    "deterrence", "island",
    "missile",  "missiles",  "policy", "policies", "security", "trade",      "sea"};

} // namespace

TemporaryFolder::TemporaryFolder()
{
    static std::atomic<int> number = 0;
    m_path = std::filesystem::temp_directory_path()
        / ("entente-search-" + std::to_string(::getpid()) + '-' + std::to_string(++number));
    std::filesystem::create_directories(m_path);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

IndexedBriefing oneTopic(std::uint64_t id, std::string title, std::string text)
{
    IndexedBriefing briefing;
    briefing.id = id;
    briefing.language = "en";
    Document document;
    document.id = id;
    document.title = std::move(title);
    document.text = std::move(text);
    briefing.documents.push_back(std::move(document));
    return briefing;
}

IndexedBriefing random(std::uint64_t id, std::mt19937 &source)
{
    const auto below = [&](unsigned limit) { return source() % limit; };
    const auto someWords = [&](unsigned most) {
        std::string text;
        for (unsigned i = below(most + 1); i > 0; --i)
            text += std::string(words[below(words.size())]) + ' ';
        return text;
    };
    IndexedBriefing briefing;
    briefing.id = id;
    if (below(5) != 0)
        briefing.date = Date::parse(std::to_string(2020 + below(4)) + "-0"
                                    + std::to_string(1 + below(9)) + "-15");
    briefing.source = std::array{"White House", "State", "", "防衛省"}[below(4)];
    briefing.language = below(3) == 0 ? "ja" : "en";
    briefing.format = std::array{"markdown", "word", ""}[below(3)];
    for (unsigned i = 0, count = below(6); i <= count; ++i) {
        Document document;
        document.id = id * 100 + i;
        document.type = i == 0 ? DocumentType::Briefing : DocumentType::Topic;
        document.kind = allKinds[below(allKinds.size())];
        if (document.kind != Kind::Point)
            document.certainty = allCertainties[below(allCertainties.size())];
        document.title = someWords(3);
        document.text = someWords(9);
        for (unsigned area = 0; area < 5; ++area) {
            if (below(4) == 0)
                document.areas.push_back(static_cast<ConceptIndex>(area));
        }
        briefing.documents.push_back(std::move(document));
    }
    return briefing;
}

std::vector<IndexedBriefing> randomBriefings(std::size_t count, unsigned seed)
{
    std::mt19937 source(seed);
    std::vector<IndexedBriefing> briefings;
    for (std::size_t i = 1; i <= count; ++i)
        briefings.push_back(random(i, source));
    return briefings;
}

Request asking(std::string_view query)
{
    Request request;
    request.query = parseQuery(query, nullptr);
    request.anyWordWhenNone = false;
    return request;
}

std::vector<std::uint64_t> ids(const Answer &answer)
{
    std::vector<std::uint64_t> found;
    for (const Hit &hit : answer.hits)
        found.push_back(hit.document);
    return found;
}

void expectSame(const Answer &a, const Answer &b, const std::string &what)
{
    EXPECT_EQ(a.total, b.total) << what;
    EXPECT_EQ(a.hits, b.hits) << what;
    EXPECT_EQ(a.areas, b.areas) << what;
    EXPECT_EQ(a.kinds, b.kinds) << what;
    EXPECT_EQ(a.certainties, b.certainties) << what;
    EXPECT_EQ(a.years, b.years) << what;
    EXPECT_EQ(a.sources, b.sources) << what;
    EXPECT_EQ(a.languages, b.languages) << what;
}

} // namespace entente::search::test
