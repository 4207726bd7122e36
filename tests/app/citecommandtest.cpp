// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/citecommand.h"

#include "tests/app/commandline.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;
using ::testing::StartsWith;

using CiteCommand = test::CommandTest;

Ended cite(const QStringList &words)
{
    const test::Capture output;
    const test::Capture errors;
    Ended run;
    const auto parsed = parseCite(words);
    if (const auto *error = std::get_if<UsageError>(&parsed)) {
        complain(errors.file(), error->sentence);
        run.status = WrongUsage;
    } else {
        run.status = runCite(std::get<Arguments>(parsed), bundledVocabulary(), output.file(),
                             errors.file());
    }
    run.output = output.text();
    run.errors = errors.text();
    return run;
}

const char *const harbour = "---\ntitle: Ten Harbours\ndate: 2024-04-10\n"
                            "source: Harbour Authority\n---\n\n## Ice\n\nThe lights are out.\n";

} // namespace

TEST_F(CiteCommand, printsTheEntryOfEachFileInChicagoStyle)
{
    const Ended run = cite({write("a.md", harbour), write("b.md", harbour)});
    EXPECT_EQ(run.status, Done);
    EXPECT_EQ(run.output,
              "Harbour Authority. “Ten Harbours.” April 10, 2024.\n"
              "Harbour Authority. “Ten Harbours.” April 10, 2024.\n");
}

TEST_F(CiteCommand, citesThePlaceOfAPassage)
{
    const QString file = write("a.md", harbour);
    const Ended run = cite({file, QStringLiteral("--style"), QStringLiteral("government"),
                            QStringLiteral("--passage"), QStringLiteral("lights are out")});
    EXPECT_EQ(run.status, Done);
    EXPECT_EQ(run.output,
              "Harbour Authority, “Ten Harbours,” April 10, 2024, section “Ice,” para. 1.\n");
    EXPECT_EQ(cite({file, QStringLiteral("--passage"), QStringLiteral("nowhere")}).status,
              NothingMatched);
}

TEST_F(CiteCommand, refusesAStyleThatItDoesNotKnowAndNamesThoseThatItDoes)
{
    const Ended run = cite(
        {write("a.md", harbour), QStringLiteral("--style"), QStringLiteral("mla")});
    EXPECT_EQ(run.status, WrongUsage);
    EXPECT_THAT(run.errors, HasSubstr("chicago, apa, harvard, government, csl-json, bibtex, ris"));
    EXPECT_EQ(cite({}).status, WrongUsage);
    EXPECT_EQ(
        cite({write("a.md", harbour), QStringLiteral("--briefing"), QStringLiteral("1")}).status,
        WrongUsage);
    EXPECT_EQ(cite({QStringLiteral("--briefing"), QStringLiteral("x")}).status, WrongUsage);
    EXPECT_EQ(
        cite({write("a.md", harbour), QStringLiteral("--accessed"), QStringLiteral("x")}).status,
        WrongUsage);
}

TEST_F(CiteCommand, citesWhatItCouldReadAndNamesWhatItCouldNot)
{
    const Ended run = cite({path("none.md"), write("a.md", harbour), QStringLiteral("--style"),
                            QStringLiteral("ris")});
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_THAT(run.errors, HasSubstr("none.md"));
    EXPECT_THAT(run.output, StartsWith("TY  - GEN"));
}

} // namespace entente
