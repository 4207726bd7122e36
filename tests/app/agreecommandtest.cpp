// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/agreecommand.h"

#include "app/importcommand.h"
#include "app/libraryarguments.h"
#include "core/library/corrections.h"
#include "core/library/library.h"
#include "tests/app/commandline.h"

#include <QFile>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;

struct AgreeCommand : test::CommandTest
{
    /// A library with one briefing, of whose topics a person says that they are of these kinds.
    [[nodiscard]] QString library(const char *name, std::vector<Kind> kinds) const
    {
        const QString document = write("ports.md",
                                       "---\ntitle: Ports\nmarking: TLP:GREEN\n---\n\n# Threats\n\n"
                                       "- **Cyber attacks:** on the cranes.\n"
                                       "- **Mines:** in the strait.\n");
        const QString file = path(name);
        const auto parsed = parseImport({document, QStringLiteral("--library"), file});
        const test::Capture output;
        EXPECT_EQ(runImport(std::get<Arguments>(parsed), bundledVocabulary(), output.file(),
                            output.file()),
                  Done);
        const auto kept = library::libraryAt(file.toStdString(), bundledVocabulary());
        const auto store = std::move(kept->open()).value();
        for (std::uint32_t i = 0; i < kinds.size(); ++i) {
            const auto topic = store->topic(1, i).value();
            library::Correction said;
            said.briefing = 1;
            said.topic = library::topicKey(topic->title, topic->text);
            said.kind = kinds[i];
            EXPECT_TRUE(store->save(said));
        }
        return file;
    }
    [[nodiscard]] static Ended agree(const QStringList &words)
    {
        return test::ran(parseAgree(words),
                         [](const Arguments &arguments, std::FILE *output, std::FILE *errors) {
                             return runAgree(arguments, bundledVocabulary(), output, errors);
                         });
    }
};

} // namespace

TEST_F(AgreeCommand, comparesTwoLibraries)
{
    const Ended run = agree(
        {QStringLiteral("--library"), library("ann.entente", {Kind::Threat, Kind::Driver}),
         QStringLiteral("--with"), library("bob.entente", {Kind::Threat, Kind::Threat})});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(run.output, HasSubstr("TLP:GREEN\n"));
    EXPECT_THAT(run.output, HasSubstr("Agreement of this library and bob.entente"));
    EXPECT_THAT(run.output, HasSubstr("on 2 topics that both judged"));
    EXPECT_THAT(run.output, HasSubstr("    this library: Driver"));
    EXPECT_THAT(run.output, HasSubstr("    bob.entente: Threat"));
}

TEST_F(AgreeCommand, comparesALibraryWithWhatTheProgramFound)
{
    const Ended run = agree({QStringLiteral("--library"), library("ann.entente", {Kind::Driver}),
                             QStringLiteral("--with"), QStringLiteral("program")});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(run.output, HasSubstr("    the program: Threat"));
}

TEST_F(AgreeCommand, saysWhereThereIsNothingThatBothJudged)
{
    const Ended run = agree({QStringLiteral("--library"), library("ann.entente", {Kind::Driver}),
                             QStringLiteral("--with"), library("bob.entente", {})});
    EXPECT_EQ(run.status, NothingMatched);
    EXPECT_THAT(run.output, HasSubstr("κ is not defined: there is nothing that both judged."));
}

TEST_F(AgreeCommand, writesAReportInTheFormatOfItsName)
{
    const QString out = path("out.html");
    const Ended run = agree({QStringLiteral("--library"), library("ann.entente", {Kind::Driver}),
                             QStringLiteral("--with"), QStringLiteral("program"),
                             QStringLiteral("--output"), out});
    EXPECT_EQ(run.status, Done) << run.errors;
    EXPECT_THAT(test::contents(out.toStdString()), HasSubstr("TLP:GREEN"));
}

TEST_F(AgreeCommand, writesOverNoLibrary)
{
    const QString other = library("bob.entente", {Kind::Threat});
    const std::string before = test::contents(other.toStdString());
    const Ended run = agree({QStringLiteral("--library"), library("ann.entente", {Kind::Driver}),
                             QStringLiteral("--with"), other, QStringLiteral("--format"),
                             QStringLiteral("csv"), QStringLiteral("--output"), other});
    EXPECT_EQ(run.status, CouldNotWrite);
    EXPECT_EQ(test::contents(other.toStdString()), before);
}

TEST_F(AgreeCommand, refusesALibraryThatIsNotThere)
{
    const Ended run = agree({QStringLiteral("--library"), library("ann.entente", {Kind::Driver}),
                             QStringLiteral("--with"), path("nobody.entente")});
    EXPECT_EQ(run.status, CouldNotRead);
    EXPECT_THAT(run.errors, HasSubstr("nobody.entente"));
    EXPECT_FALSE(QFile::exists(path("nobody.entente")));
}

TEST_F(AgreeCommand, asksForWhatIsMissing)
{
    const QString own = library("ann.entente", {});
    EXPECT_EQ(agree({QStringLiteral("--library"), own}).status, WrongUsage);
    EXPECT_EQ(agree({QStringLiteral("--library"), own, QStringLiteral("--with"), own}).status,
              WrongUsage);
    EXPECT_EQ(agree({QStringLiteral("--with"), QStringLiteral("program"), QStringLiteral("--of"),
                     QStringLiteral("Ann")})
                  .status,
              WrongUsage);
    EXPECT_EQ(agree({QStringLiteral("--with"), QStringLiteral("program"), QStringLiteral("--count"),
                     QStringLiteral("blind")})
                  .status,
              WrongUsage);
}

} // namespace entente
