// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passages of the text that contain the words a filter asks for.

#include "tests/core/publishing/publications.h"
#include "tests/support/pdfinspector.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class Passages : public ::testing::Test
{
protected:
    static Publication asking(const std::string &words)
    {
        Filter filter;
        filter.text = words;
        return test::publicationOf(
            {test::briefing("# Straits\n\nTankers *pass* Hormuz.\n\n# Threats\n\n"
                            "- **Mines:** Mines close a harbour.\n\n# Detail\n\n"
                            "Insurers wait for tankers.\n\n"
                            "| Aspect | Current |\n|---|---|\n| Tankers | many |\n")},
            filter);
    }
    static std::string written(const std::string &words, OutputFormat format,
                               const PublishOptions &options = test::datedOptions())
    {
        return test::published(asking(words), format, options);
    }
};

} // namespace

TEST_F(Passages, standInEveryDocumentWhereNoTopicContainsTheWords)
{
    for (const OutputFormat format : {OutputFormat::Html, OutputFormat::Markdown}) {
        const std::string document = written("tankers", format);
        EXPECT_THAT(document,
                    AllOf(HasSubstr("In the text"), HasSubstr("Insurers wait for tankers."),
                          HasSubstr("Detail · line"), Not(HasSubstr("Mines close"))))
            << document;
        EXPECT_THAT(document,
                    HasSubstr("Showing 2 passages of the text, those that contain "
                              "“tankers”. None of 1 topics does."));
        EXPECT_THAT(document, Not(HasSubstr("Nothing that was asked for")));
    }
    EXPECT_THAT(written("tankers", OutputFormat::Html), HasSubstr("<em>pass</em>"));
}

TEST_F(Passages, areRowsAndObjectsOfData)
{
    const std::string csv = written("tankers", OutputFormat::Csv);
    EXPECT_THAT(csv, HasSubstr(",passage,,Insurers wait for tankers.,Detail,,11,"));
    EXPECT_THAT(csv, Not(HasSubstr("Mines")));
    const QJsonArray all = QJsonDocument::fromJson(
                               QByteArray::fromStdString(written("tankers", OutputFormat::Json)))
                               .array();
    const QJsonArray passages = all[0].toObject()[QStringLiteral("passages")].toArray();
    ASSERT_EQ(passages.size(), 2);
    EXPECT_EQ(passages[0].toObject()[QStringLiteral("text")].toString(),
              QStringLiteral("Tankers pass Hormuz."));
    EXPECT_EQ(passages[1].toObject()[QStringLiteral("line")].toInt(), 11);
    EXPECT_THAT(test::published(test::publicationOf({test::bundled()}), OutputFormat::Json),
                Not(HasSubstr("\"passages\"")))
        << "where no words are asked for there is no such list";
}

TEST_F(Passages, standInThePdf)
{
    const QByteArray pdf = QByteArray::fromStdString(written("tankers", OutputFormat::Pdf));
    const std::string text = test::text(pdf);
    EXPECT_EQ(test::complaints(pdf), std::vector<std::string>());
    EXPECT_THAT(text, HasSubstr("In the text"));
    EXPECT_THAT(text, HasSubstr("Insurers wait for tankers."));
    EXPECT_THAT(text, Not(HasSubstr("Mines close")));
}

TEST_F(Passages, areLeftOutWhereTheyAreShownAsTopicsOrNotWanted)
{
    EXPECT_THAT(written("mines", OutputFormat::Html), Not(HasSubstr("In the text")));
    PublishOptions options = test::datedOptions();
    options.passages = false;
    EXPECT_THAT(written("tankers", OutputFormat::Html, options),
                AllOf(Not(HasSubstr("In the text")),
                      HasSubstr("The passages of the text are not part of this document.")));
}

} // namespace entente
