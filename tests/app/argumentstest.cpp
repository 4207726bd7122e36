// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandhelp.h"
#include "tests/app/commandline.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::words;

Arguments parsed(const char *command)
{
    auto result = parseArguments(words(command), bundledVocabulary);
    if (const auto *error = std::get_if<UsageError>(&result)) {
        ADD_FAILURE() << error->sentence.toStdString();
        return {};
    }
    return std::get<Arguments>(std::move(result));
}

std::string problem(const char *command)
{
    const auto result = parseArguments(words(command), bundledVocabulary);
    const auto *error = std::get_if<UsageError>(&result);
    return error == nullptr ? std::string() : error->sentence.toStdString();
}

} // namespace

TEST(CommandLine, opensTheWindowWhereNoCommandIsGiven)
{
    EXPECT_EQ(parsed("").command, Command::Window);
    EXPECT_EQ(parsed("a.md b.md").files, (std::vector<std::string>{"a.md", "b.md"}));
}

TEST(CommandLine, readsHowTheWindowIsToStart)
{
    const Arguments arguments = parsed("--new-window a.md --reset-settings --library l.entente");
    EXPECT_EQ(arguments.command, Command::Window);
    EXPECT_EQ(arguments.files, std::vector<std::string>{"a.md"});
    EXPECT_TRUE(arguments.newWindow);
    EXPECT_TRUE(arguments.resetsSettings);
    EXPECT_TRUE(arguments.namesLibrary);
    EXPECT_FALSE(parsed("a.md").newWindow);
    EXPECT_FALSE(parsed("a.md").resetsSettings);
}

TEST(CommandLine, readsTheFilter)
{
    const Arguments arguments = parsed(
        "topics - --focus-area cybersecurity,logistics --focus-area missile-defence --kind "
        "threat --certainty stated --certainty led-in --not-focus-area intelligence-sharing --text arms --text race --since 2024 "
        "--until 2024-04-10 --format csv");
    EXPECT_EQ(arguments.command, Command::Topics);
    EXPECT_EQ(arguments.files, std::vector<std::string>{"-"});
    EXPECT_EQ(arguments.filter.areas.size(), 3U);
    EXPECT_EQ(arguments.filter.excludedAreas.size(), 1U);
    EXPECT_EQ(arguments.filter.kinds, std::vector<Kind>{Kind::Threat});
    EXPECT_EQ(arguments.filter.certainties, (std::vector{Certainty::Stated, Certainty::LedIn}));
    EXPECT_EQ(arguments.filter.text, "arms race");
    EXPECT_EQ(arguments.filter.since->toString(), "2024");
    EXPECT_EQ(arguments.filter.until->toString(), "2024-04-10");
    EXPECT_EQ(arguments.format, "csv");
}

TEST(CommandLine, readsHowToExport)
{
    const Arguments arguments = parsed("export a.md -o out.pdf --paper letter --no-toc --title T "
                                       "--marking TLP:RED --group-by focus-area --margin 20 "
                                       "--font-size 11 --font Charter --full-text --no-chart "
                                       "--landscape --contents-by focus-area");
    EXPECT_EQ(arguments.command, Command::Export);
    EXPECT_EQ(arguments.output, "out.pdf");
    EXPECT_EQ(arguments.publish.paper, Paper::Letter);
    EXPECT_EQ(arguments.publish.title, QStringLiteral("T"));
    EXPECT_EQ(arguments.publish.marking, "TLP:RED");
    EXPECT_FALSE(arguments.publish.contents);
    EXPECT_FALSE(arguments.publish.chart);
    EXPECT_TRUE(arguments.publish.fullText);
    EXPECT_TRUE(arguments.publish.landscape);
    EXPECT_EQ(arguments.publish.grouping, Grouping::FocusArea);
    EXPECT_EQ(arguments.publish.contentsBy, ContentsBy::FocusArea);
    EXPECT_EQ(arguments.publish.margin, 20);
    EXPECT_EQ(arguments.publish.fontSize, 11);
    EXPECT_EQ(arguments.publish.font, "Charter");
}

TEST(CommandLine, readsThatCsvIsToBeginWithAByteOrderMark)
{
    for (const char *command :
         {"export a.md -o out.csv", "topics a.md --format csv", "library notes out.csv"}) {
        EXPECT_FALSE(parsed(command).publish.byteOrderMark) << command;
        EXPECT_TRUE(
            parsed((std::string(command) + " --byte-order-mark").c_str()).publish.byteOrderMark)
            << command;
    }
}

TEST(CommandLine, saysInOneSentenceWhatIsWrong)
{
    for (const char *command :
         {"topics", "topics a.md --kind villain", "topics a.md --certainty maybe",
          "topics a.md --focus-area cybersecurty", "topics a.md --since yesterday",
          "topics a.md --format xml", "topics a.md --frobnicate", "export a.md", "export -o a.pdf",
          "export a.md -o a.pdf --paper a3", "--frobnicate", "export a.md -o a.pdf --margin 500",
          "export a.md -o a.pdf --font-size x", "export a.md -o a.pdf --byte-order-mark",
          "topics a.md --byte-order-mark", "library notes a.md --byte-order-mark",
          "export a.md -o a.pdf --group-by colour", "export a.md -o a.pdf --contents-by year"}) {
        const std::string sentence = problem(command);
        EXPECT_FALSE(sentence.empty()) << command;
        EXPECT_EQ(sentence.find('\n'), std::string::npos) << sentence;
    }
    EXPECT_THAT(problem("topics a.md --kind villain"), ::testing::HasSubstr("recommendation"));
    EXPECT_THAT(problem("topics a.md --focus-area cybersecurty"),
                ::testing::HasSubstr("did you mean cybersecurity"));
    EXPECT_THAT(problem("topics a.md --focus-area breakfast"),
                ::testing::HasSubstr("one of access-agreements, "));
}

TEST(CommandLine, helpNamesEveryCommandThatWorks)
{
    const std::string help = helpText().toStdString();
    for (const char *word : {"entente topics", "entente export", "--focus-area", "--kind",
                             "--certainty", "--since", "--until", "--paper", "--title", "--marking",
                             "--no-toc", "--byte-order-mark", "--version"})
        EXPECT_THAT(help, ::testing::HasSubstr(word));
}

TEST(Arguments, nameALibraryOrNoneInEveryCommand)
{
    const QString empty;
    const QString library = QStringLiteral("--library");
    for (const QStringList &words :
         {QStringList{QStringLiteral("search"), QStringLiteral("mines")},
          QStringList{QStringLiteral("similar"), QStringLiteral("mines")},
          QStringList{QStringLiteral("matrix")},
          QStringList{QStringLiteral("dossier"), QStringLiteral("list")},
          QStringList{QStringLiteral("cite"), QStringLiteral("--briefing"), QStringLiteral("1")},
          QStringList{QStringLiteral("compare"), QStringLiteral("--left"), QStringLiteral("a"),
                      QStringLiteral("--right"), QStringLiteral("b")},
          QStringList{QStringLiteral("export"), QStringLiteral("-o"), QStringLiteral("out.pdf")}}) {
        const auto parsed = parseArguments(words + QStringList{library, empty}, bundledVocabulary);
        const auto *error = std::get_if<UsageError>(&parsed);
        ASSERT_NE(error, nullptr) << words.front().toStdString();
        EXPECT_TRUE(error->sentence.startsWith(QStringLiteral("--library names no file")))
            << words.front().toStdString();
    }
}

} // namespace entente
