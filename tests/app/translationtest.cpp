// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandhelp.h"
#include "app/importcommand.h"
#include "app/librarycommand.h"
#include "app/searchcommand.h"
#include "core/filter/evidencesentence.h"
#include "core/filter/fieldsentence.h"
#include "core/filter/filtersentence.h"
#include "core/publishing/outputformat.h"
#include "core/reading/formats.h"
#include "tests/app/translated.h"
#include "tests/support/failures.h"

#include <gmock/gmock.h>

namespace entente {

namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

/// What the library and the search would print on the screen.
std::string said(const QStringList &words)
{
    const test::Capture output;
    const auto parsed = parseArguments(words, bundledVocabulary);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        return error->sentence.toStdString();
    const Arguments &arguments = std::get<Arguments>(parsed);
    const auto run = arguments.command == Command::Import ? runImport
        : arguments.command == Command::Search            ? runSearch
                                                          : runLibrary;
    const int status = run(arguments, bundledVocabulary(), output.file(), output.file());
    EXPECT_LE(status, CouldNotWrite);
    return output.text();
}

class Translation : public test::TranslatedTest
{
protected:
    [[nodiscard]] std::string onLibrary(const char *command) const
    {
        return said(test::words(command) << QStringLiteral("--library") << path("l.entente"));
    }
};

} // namespace

TEST_F(Translation, isOfTextsUnderClassesOfTheWindowOrUnderThoseDeclaredByRooms)
{
    EXPECT_GT(texts().size(), 500U);
    for (const test::ContextText &each : texts()) {
        const QString &context = each.first;
        EXPECT_TRUE(context.startsWith(QStringLiteral("entente::ui::"))
                    || context.endsWith(QStringLiteral("Texts")))
            << context.toStdString() << ": " << each.second.toStdString();
    }
}

TEST_F(Translation, reachesTheSentenceOfEveryFailure)
{
    for (const ErrorCode code : test::allFailures()) {
        EXPECT_THAT(sentence({code, "notes.md", 0, "detail"}).toStdString(), StartsWith("⟦"));
        EXPECT_THAT(sentence({code, "notes.md", 3, "detail"}).toStdString(),
                    HasSubstr("⟦notes.md, line 3⟧"));
    }
}

TEST_F(Translation, reachesTheNamesOfEveryKindAndCertainty)
{
    for (const Kind kind : allKinds) {
        EXPECT_THAT(kindLabel(kind).toStdString(), StartsWith("⟦"));
        EXPECT_THAT(kindsLabel(kind).toStdString(), StartsWith("⟦"));
    }
    for (const Certainty certainty : allCertainties)
        EXPECT_THAT(certaintyLabel(certainty).toStdString(), StartsWith("⟦"));
}

TEST_F(Translation, reachesTheNamesOfEveryFormat)
{
    for (const Format &format : formats())
        EXPECT_THAT(nameOf(format).toStdString(), StartsWith("⟦")) << format.id;
    for (const OutputFormat format : allOutputFormats)
        EXPECT_THAT(formatLabel(format).toStdString(), StartsWith("⟦")) << static_cast<int>(format);
}

TEST_F(Translation, reachesTheEvidenceOfEveryTopic)
{
    const BriefingPtr briefing = test::bundled();
    for (const Topic &topic : briefing->topics) {
        for (const QString &line : evidenceSentences(*briefing, topic))
            EXPECT_THAT(line.toStdString(), StartsWith("⟦"));
    }
}

TEST_F(Translation, reachesWhatIsSaidOfAFilter)
{
    const auto index = test::indexOf({test::bundled()});
    const Vocabulary &vocabulary = *bundledVocabulary();
    const QString language = QStringLiteral("en");
    Filter filter;
    for (const char *text : {"",
                             "zeppelin",
                             "alliance",
                             "kind:wish",
                             "kind:treat",
                             "kind: x",
                             "certainty: x",
                             "certainty:sure",
                             "area: x",
                             "area:cyber",
                             "area:x",
                             "since: x",
                             "since:soon x",
                             "-until:2020 x",
                             "source: x",
                             "source:nobody x",
                             "language: x",
                             "lang:xx x",
                             "lang:x1 x",
                             "title: x",
                             "title:- x"}) {
        filter.text = text;
        for (const bool narrow : {false, true}) {
            filter.kinds = narrow ? std::vector{Kind::Threat, Kind::Driver} : std::vector<Kind>{};
            filter.since = narrow ? Date::parse("2020") : std::nullopt;
            filter.until = narrow ? Date::parse("2030") : std::nullopt;
            EXPECT_THAT(
                filterSentence(filter, index->apply(filter), vocabulary, language).toStdString(),
                StartsWith("⟦"))
                << text;
            EXPECT_THAT(filterWords(filter, vocabulary, language).toStdString(), StartsWith("⟦"));
        }
    }
}

TEST_F(Translation, reachesWhatIsPublishedInEveryFormat)
{
    for (const char *name : {"out.pdf", "out.html", "out.md", "out.csv", "out.json"}) {
        for (const char *options :
             {"", "--full-text --group-by focus-area --prepared-for X", "--text zeppelin",
              "--text alliance --contents-by focus-area --marking TLP:RED"}) {
            const test::Ended run = test::entente(
                QStringList{QStringLiteral("export"), test::alliance,
                            QStringLiteral("entente:us-philippines"), QStringLiteral("-o"),
                            path(name)}
                + test::words(options));
            EXPECT_EQ(run.errors, "") << name << ' ' << options;
        }
    }
    EXPECT_THAT(written("out.html"), HasSubstr("⟦"));
    EXPECT_THAT(written("out.md"), HasSubstr("⟦"));
}

TEST_F(Translation, reachesTheHelpAndWhatIsSaidOfAWrongCommand)
{
    EXPECT_THAT(helpText().toStdString(), HasSubstr("⟦"));
    for (const char *command :
         {"export", "export x.md", "export x.md -o x.odd", "export x.md -o x.pdf --margin no",
          "topics", "topics x.md --kind wish", "topics x.md --format odd",
          "topics x.md --since soon", "topics x.md --focus-area cyber", "library", "library wish",
          "library backup", "search", "search x --limit no", "import", "watch", "watch a b"}) {
        EXPECT_THAT(said(test::words(command)), HasSubstr("⟦")) << command;
    }
}

TEST_F(Translation, reachesWhatTheLibrarySays)
{
    const std::string files = write("a.md", "# Ports\n\n- **Mines:** in the strait.\n")
                                  .toStdString()
        + ' ' + write("b.pdf", "%PDF-1.7").toStdString() + " no.md";
    EXPECT_THAT(onLibrary(("import " + files).c_str()), HasSubstr("⟦"));
    for (const char *command : {"search strait", "search strayt", "search zeppelin",
                                "search kind:wish", "library check", "library check --repair"})
        EXPECT_THAT(onLibrary(command), HasSubstr("⟦")) << command;
}

} // namespace entente
