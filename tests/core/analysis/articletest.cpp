// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disguises.h"
#include "findings.h"
#include "tests/support/briefings.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace entente::test {

namespace {

struct Article
{
    std::string text;
    QJsonObject description;

    [[nodiscard]] std::vector<std::string> headings() const
    {
        std::vector<std::string> found;
        for (const QJsonValue &section : description[QStringLiteral("sections")].toArray())
            found.push_back(section.toString().toStdString());
        return found;
    }
};

Article article(const std::filesystem::path &text, const std::filesystem::path &description)
{
    const QByteArray json = QByteArray::fromStdString(contents(description));
    return {contents(text), QJsonDocument::fromJson(json).object()};
}

void check(const Article &given, const Disguise &disguise)
{
    ASSERT_FALSE(given.description.isEmpty());
    const std::optional<std::string> bytes = disguise.make(given.text, given.headings());
    if (!bytes)
        GTEST_SKIP() << "this machine has no fmt";
    const BriefingPtr read = briefing(*bytes, "article.txt");
    const Lines lines = disguise.keepsLines ? Lines::Name : Lines::Leave;
    EXPECT_EQ(expectedFindings(given.description, lines), findings(*read, lines));
    EXPECT_EQ("", missingAreas(*read, given.description));
}

class ScrapedArticle : public testing::TestWithParam<Disguise>
{};

} // namespace

TEST_P(ScrapedArticle, givesWhatACarefulReaderFinds)
{
    const std::filesystem::path fixtures = ENTENTE_FIXTURES;
    check(article(fixtures / "strait-article.txt", fixtures / "strait-expected.json"), GetParam());
}

TEST_P(ScrapedArticle, ofTheSeedGivesWhatACarefulReaderFinds)
{
    const std::filesystem::path seed = std::filesystem::path(ENTENTE_SHARED) / "seed";
    if (!std::filesystem::exists(seed / "expected.json"))
        GTEST_SKIP() << "there is no " << seed;
    check(article(seed / "alliance-article.txt", seed / "expected.json"), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Saved, ScrapedArticle, testing::ValuesIn(disguises()),
                         [](const auto &one) { return one.param.name; });

} // namespace entente::test
