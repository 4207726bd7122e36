// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchcommand.h"

#include "app/importcommand.h"
#include "app/librarycommand.h"
#include "core/library/library.h"
#include "tests/app/commandline.h"

#include <gmock/gmock.h>

#include <filesystem>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;

class SearchCommand : public test::CommandTest
{
protected:
    /// Does what the program does with "import …", "search …" or "library …".
    [[nodiscard]] Ended run(QStringList words) const
    {
        words << QStringLiteral("--library") << path("l.entente");
        const test::Capture output;
        const test::Capture errors;
        Ended ended;
        const auto parsed = parseArguments(words, bundledVocabulary);
        if (const auto *error = std::get_if<UsageError>(&parsed)) {
            complain(errors.file(), error->sentence);
            ended.status = WrongUsage;
        } else {
            const auto &arguments = std::get<Arguments>(parsed);
            if (arguments.command == Command::Import)
                ended.status = runImport(arguments, bundledVocabulary(), output.file(),
                                         errors.file());
            else if (arguments.command == Command::Search)
                ended.status = runSearch(arguments, bundledVocabulary(), output.file(),
                                         errors.file());
            else
                ended.status = runLibrary(arguments, bundledVocabulary(), output.file(),
                                          errors.file());
        }
        ended.output = output.text();
        ended.errors = errors.text();
        return ended;
    }
    [[nodiscard]] Ended run(const char *words) const { return run(test::words(words)); }
};

} // namespace

TEST_F(SearchCommand, foldsWhatSeveralBriefingsSayInNearlyTheSameWords)
{
    const auto briefing = [](const char *title, const char *item) {
        return "---\ntitle: " + std::string(title) + "\n---\n\n## Threats\n\n- " + item + "\n";
    };
    EXPECT_EQ(run({QStringLiteral("import"),
                   write("a.md", briefing("One", "Attacks on the harbours of the strait grow.")),
                   write("b.md", briefing("Two", "Attacks on the Harbours of the strait grow!")),
                   write("c.md", briefing("Three", "Attacks from the air are less feared."))})
                  .status,
              Done);
    const Ended apart = run("search attacks --kind threat");
    EXPECT_THAT(apart.output, HasSubstr("3 found in 3 briefings."));
    EXPECT_THAT(apart.output, ::testing::Not(HasSubstr("Said in")));
    const Ended folded = run("search attacks --kind threat --fold");
    EXPECT_EQ(folded.status, Done) << folded.errors;
    EXPECT_THAT(folded.output, HasSubstr("3 found in 3 briefings."));
    EXPECT_THAT(folded.output, HasSubstr("Said in 2 briefings, in nearly these words."));
    EXPECT_THAT(folded.output, HasSubstr("from the air"));
    EXPECT_EQ(folded.output.find("strait grow"), folded.output.rfind("strait grow"));
    const Ended json = run("search attacks --kind threat --fold --format json");
    EXPECT_THAT(json.output, HasSubstr("\"nearDuplicates\": [{\"briefing\": "));
    EXPECT_THAT(run("search attacks --kind threat --fold --limit 1").output,
                ::testing::Not(HasSubstr("strait grow")));
}

TEST_F(SearchCommand, findsWhatWasImported)
{
    const QString file = write("ports.md",
                               "---\ntitle: Ports\ndate: 2024-05-01\n---\n\n## Threats\n\n"
                               "- **Cyber attacks:** Attacks on harbours.\n");
    EXPECT_EQ(run({QStringLiteral("import"), file}).status, Done);
    EXPECT_TRUE(std::filesystem::exists(library::indexFolderOf(path("l.entente").toStdString())));
    const Ended found = run("search attack kind:threat since:2024");
    EXPECT_EQ(found.status, Done) << found.errors;
    EXPECT_THAT(found.output, HasSubstr("1 found in 1 briefings."));
    EXPECT_THAT(found.output, HasSubstr("threat: Cyber attacks\n  2024-05-01 Ports\n"));
    EXPECT_THAT(found.output, HasSubstr("«Attacks» on harbours."));
    EXPECT_EQ(run("search harbors --kind threat").status, Done);
    EXPECT_EQ(run("search attack -harbours --kind threat").status, NothingMatched);
    EXPECT_EQ(run("search attack certainty:stated").status, Done);
    EXPECT_EQ(run("search attack certainty:inferred").status, NothingMatched);
    EXPECT_EQ(run("search attack --certainty led-in").status, NothingMatched);
    EXPECT_EQ(run("search attack certainty:maybe").status, WrongUsage);
    EXPECT_THAT(run("search attack --format json").output,
                HasSubstr("\"certainties\": {\"stated\": 1, \"led-in\": 0, \"inferred\": 0}"));
    EXPECT_THAT(run("search attack --format json").output,
                HasSubstr("\"title\": \"Cyber attacks\""));
}

TEST_F(SearchCommand, readsAQueryAsTheWindowDoes)
{
    const QString file = write("a.md",
                               "---\ntitle: A\nsource: Navy\n---\n\n## Threats\n\n"
                               "- **Iranian boats:** Boats in the strait.\n\n"
                               "Tankers pass, and boats.\n");
    ASSERT_EQ(run({QStringLiteral("import"), file}).status, Done);
    EXPECT_THAT(run("search iran").output, HasSubstr("2 found in 1 briefings."))
        << "the last word may go on";
    EXPECT_EQ(run({QStringLiteral("search"), QStringLiteral("\"iran\"")}).status, NothingMatched);
    EXPECT_EQ(run("search kind:nonsense").status, WrongUsage);
    EXPECT_THAT(run("search kind:nonsense boats").errors, HasSubstr("“nonsense” is not a kind"));
    EXPECT_EQ(run("search boats since:20").status, WrongUsage);
    const Ended unknown = run("search source:nosuch boats");
    EXPECT_EQ(unknown.status, NothingMatched);
    EXPECT_THAT(unknown.errors,
                HasSubstr("No source has “nosuch” in its name; the sources are Navy."));
    const Ended some = run("search tankers banana");
    EXPECT_EQ(some.status, NothingMatched);
    EXPECT_THAT(some.output, HasSubstr("Nothing has all the words; 1 in 1 briefings have some"));
}

TEST_F(SearchCommand, marksTheWordsOfAFocusArea)
{
    const QString file = write("a.md", "# A\n\n## Threats\n\n- **Nets:** Ransomware hits ports.\n");
    ASSERT_EQ(run({QStringLiteral("import"), file}).status, Done);
    EXPECT_THAT(run("search --focus-area cybersecurity").output, HasSubstr("«Ransomware» hits"));
    EXPECT_THAT(run("search area:cybersecurity").output, HasSubstr("«Ransomware» hits"));
}

TEST_F(SearchCommand, suggestsAnotherSpelling)
{
    const QString file = write("a.md",
                               "# A\n\n## Threats\n\n- **Missiles:** Missiles reach far.\n");
    ASSERT_EQ(run({QStringLiteral("import"), file}).status, Done);
    const Ended found = run("search misiles");
    EXPECT_EQ(found.status, NothingMatched);
    EXPECT_THAT(found.output, HasSubstr("Nothing was found.\nDid you mean: missiles\n"));
}

TEST_F(SearchCommand, refusesWhatItCannotDo)
{
    EXPECT_EQ(run("search words").status, CouldNotRead);
    EXPECT_THAT(run("search words").errors, HasSubstr("l.entente: there is no such file"));
    EXPECT_EQ(run("search").status, WrongUsage);
    EXPECT_EQ(run("search words --limit 0").status, WrongUsage);
    EXPECT_EQ(run("search words --format csv").status, WrongUsage);
    EXPECT_EQ(run("search words --focus-area nonsense").status, WrongUsage);
    EXPECT_EQ(run("library").status, WrongUsage);
    EXPECT_FALSE(std::filesystem::exists(path("l.entente").toStdString()));
}

TEST_F(SearchCommand, isOfALibraryThatCheckFindsWhole)
{
    const QString file = write("a.md", "# A\n\nWords.\n");
    ASSERT_EQ(run({QStringLiteral("import"), file}).status, Done);
    const Ended checked = run("library check");
    EXPECT_EQ(checked.status, Done) << checked.errors;
    EXPECT_THAT(checked.output, HasSubstr("whole; 1 briefings, 0 notes."));
}

TEST_F(SearchCommand, findsTheNewestEditionAloneUnlessAllAreAskedFor)
{
    const char *const body = "---\ntitle: Ports\ndate: 2024-05-01\n---\n\n## Threats\n\n"
                             "- **Cyber attacks:** Attacks on the cranes of every harbour.\n";
    EXPECT_EQ(run({QStringLiteral("import"), write("ports.md", body)}).status, Done);
    const QString file = write("ports.md", std::string(body) + "\nAdded later.\n");
    EXPECT_THAT(run({QStringLiteral("import"), file}).output,
                HasSubstr("1 imported (1 as newer editions)"));
    EXPECT_THAT(run("search cranes").output, HasSubstr("found in 1 briefings."));
    EXPECT_THAT(run("search cranes --all-editions").output, HasSubstr("found in 2 briefings."));
}

TEST_F(SearchCommand, saysWhatMayBeAnEditionAndTakesItAsAsked)
{
    const char *const head = "---\ntitle: Ports\ndate: 2024-05-01\n---\n\n## Threats\n\n"
                             "- **Mines:** Mines close the strait to every tanker.\n";
    const QString first = write(
        "one.md",
        std::string(head)
            + "- **Attacks:** on the cranes of every harbour by hands unknown, week after week.\n");
    const QString second = write("two.md",
                                 std::string(head)
                                     + "- **Drones:** above a terminal for gas, by night.\n"
                                       "- **Strikes:** of tugs and pilots.\n");
    EXPECT_EQ(run({QStringLiteral("import"), first}).status, Done);
    const Ended ended = run({QStringLiteral("import"), second});
    EXPECT_EQ(ended.status, Done);
    EXPECT_THAT(ended.errors, HasSubstr("two.md may be a new edition of "));
    EXPECT_THAT(ended.errors, HasSubstr("one.md; both are kept apart."));
    EXPECT_THAT(run("search mines").output, HasSubstr("found in 2 briefings."));
    const Ended joined = run({QStringLiteral("import"), second, QStringLiteral("--unsure-editions"),
                              QStringLiteral("join")});
    EXPECT_THAT(joined.errors, HasSubstr("two.md is kept as a new edition of "));
    EXPECT_THAT(run("search mines").output, HasSubstr("found in 1 briefings."));
    EXPECT_EQ(run({QStringLiteral("import"), second}).errors, "") << "it is settled";
    EXPECT_EQ(run({QStringLiteral("import"), second, QStringLiteral("--unsure-editions"),
                   QStringLiteral("perhaps")})
                  .status,
              WrongUsage);
}

} // namespace entente
