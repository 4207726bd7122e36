// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/similarcommand.h"

#include "app/importcommand.h"
#include "app/libraryarguments.h"
#include "tests/app/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;
using ::testing::Not;

struct SimilarCommand : test::CommandTest
{
    /// Keeps a briefing in a library; answers with its file.
    [[nodiscard]] QString keep() const
    {
        const QString library = path("l.entente");
        const auto parsed = parseImport(
            {write("ports.md",
                   "---\ntitle: Ports\ndate: 2021-05-04\n---\n\n# Threats\n\n"
                   "The following **threats** stand out:\n\n"
                   "- **Submarines:** foreign submarines lie near the northern harbour.\n"
                   "- **Divers:** divers leave submarines in the northern harbour.\n"
                   "- **Drought:** wells run dry in the southern provinces.\n"
                   "- **Floods:** rivers leave their beds each spring.\n"),
             QStringLiteral("--library"), library});
        const test::Capture output;
        EXPECT_EQ(runImport(std::get<Arguments>(parsed), bundledVocabulary(), output.file(),
                            output.file()),
                  Done);
        return library;
    }
    [[nodiscard]] static Ended similar(const QStringList &words)
    {
        return test::ran(parseSimilar(words, bundledVocabulary),
                         [](const Arguments &arguments, std::FILE *output, std::FILE *errors) {
                             return runSimilar(arguments, bundledVocabulary(), output, errors);
                         });
    }
};

} // namespace

TEST_F(SimilarCommand, listsWhatIsLikeWordsWithThoseThatBothUse)
{
    const Ended run = similar({QStringLiteral("foreign submarines in the northern port"),
                               QStringLiteral("--library"), keep()});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(run.output, HasSubstr("threat: Submarines\n  2021-05-04 Ports\n"));
    EXPECT_THAT(run.output, HasSubstr("  Both use: foreign, "));
    EXPECT_THAT(run.output, Not(HasSubstr("Drought")));
}

TEST_F(SimilarCommand, takesATopicByTheNumbersThatItWrites)
{
    const QString library = keep();
    const auto read = [&](const QStringList &words) {
        const Ended run = similar(words
                                  + QStringList{QStringLiteral("--library"), library,
                                                QStringLiteral("--format"),
                                                QStringLiteral("json")});
        EXPECT_EQ(run.status, Done) << run.errors;
        return QJsonDocument::fromJson(QByteArray::fromStdString(run.output)).array();
    };
    const QJsonArray found = read({QStringLiteral("foreign submarines northern"),
                                   QStringLiteral("--limit"), QStringLiteral("1")});
    ASSERT_EQ(found.size(), 1);
    const QJsonObject first = found[0].toObject();
    const int briefing = first[QStringLiteral("briefing")][QStringLiteral("id")].toInt();
    const int topic = first[QStringLiteral("topic")][QStringLiteral("number")].toInt();
    EXPECT_EQ(first[QStringLiteral("topic")][QStringLiteral("title")].toString(),
              QStringLiteral("Submarines"));
    const QJsonArray like = read({QStringLiteral("--briefing"), QString::number(briefing),
                                  QStringLiteral("--topic"), QString::number(topic)});
    ASSERT_EQ(like.size(), 1);
    EXPECT_EQ(like[0][QStringLiteral("topic")][QStringLiteral("title")].toString(),
              QStringLiteral("Divers"));
    EXPECT_FALSE(like[0][QStringLiteral("saysTheSame")].toBool(true));
}

TEST_F(SimilarCommand, saysWhereNothingIsLikeIt)
{
    const Ended run = similar({QStringLiteral("violins"), QStringLiteral("--library"), keep()});
    EXPECT_EQ(run.status, NothingMatched);
    EXPECT_EQ(run.output, "Nothing in the library is like it.\n");
}

TEST_F(SimilarCommand, refusesWhatIsNotClear)
{
    const auto refused = [](const QStringList &words) {
        const Ended run = similar(words);
        EXPECT_EQ(run.status, WrongUsage);
        return run.errors;
    };
    EXPECT_THAT(refused({}), HasSubstr("write its words"));
    EXPECT_THAT(refused({QStringLiteral("--briefing"), QStringLiteral("3")}),
                HasSubstr("--briefing and --topic"));
    EXPECT_THAT(refused({QStringLiteral("ice"), QStringLiteral("--format"), QStringLiteral("csv")}),
                HasSubstr("text and json"));
    EXPECT_THAT(refused({QStringLiteral("ice"), QStringLiteral("--limit"), QStringLiteral("0")}),
                HasSubstr("no number of hits"));
}

} // namespace entente
