// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossiercommand.h"

#include "core/library/library.h"
#include "tests/app/commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace entente {

namespace {

using test::Ended;
using ::testing::HasSubstr;

struct DossierCommand : test::CommandTest
{
    [[nodiscard]] Ended dossier(QStringList words) const
    {
        words << QStringLiteral("--library") << path("l.entente");
        return test::ran(parseDossier(words, bundledVocabulary),
                         [](const Arguments &arguments, std::FILE *output, std::FILE *errors) {
                             return runDossier(arguments, bundledVocabulary(),
                                               Date::parse("2026-11-29"), output, errors);
                         });
    }
    [[nodiscard]] std::string bytesOf(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
    }
    [[nodiscard]] QString ports() const
    {
        return write("ports.md",
                     "---\ntitle: Ports\ndate: 2021-05-04\nsource: Cabinet\nmarking: TLP:GREEN\n"
                     "---\n\n# Threats\n\n- **Mines:** in the strait.\n");
    }
    [[nodiscard]] Ended add(const QStringList &more) const
    {
        return dossier(QStringList{QStringLiteral("add"), QStringLiteral("Harbours")} + more);
    }
};

} // namespace

TEST_F(DossierCommand, collectsAPassageUnderAHeadingAndShowsItWithItsSource)
{
    const Ended added = add({ports(), QStringLiteral("--passage"), QStringLiteral("in the strait"),
                             QStringLiteral("--heading"), QStringLiteral("Sea"),
                             QStringLiteral("--words"), QStringLiteral("So it is."),
                             QStringLiteral("--purpose"), QStringLiteral("What is dangerous?")});
    EXPECT_EQ(added.status, Done) << added.errors;
    const Ended shown = dossier({QStringLiteral("show"), QStringLiteral("Harbours"),
                                 QStringLiteral("--format"), QStringLiteral("markdown")});
    EXPECT_EQ(shown.status, Done) << shown.errors;
    EXPECT_THAT(shown.output, HasSubstr("What is dangerous?"));
    EXPECT_THAT(shown.output, HasSubstr("## Sea"));
    EXPECT_THAT(shown.output, HasSubstr("> in the strait[^1]"));
    EXPECT_THAT(shown.output, HasSubstr("So it is."));
    EXPECT_THAT(shown.output,
                HasSubstr("[^1]: “Ports,” Cabinet, May 4, 2021, under “Threats,” "
                          "para. 1. Marked TLP:GREEN."));
    EXPECT_THAT(shown.output, HasSubstr("TLP:GREEN"));
}

TEST_F(DossierCommand, isListedAndRemovedByItsTitle)
{
    EXPECT_EQ(dossier({QStringLiteral("list")}).status, CouldNotRead) << "there is no library";
    ASSERT_EQ(add({ports()}).status, Done);
    EXPECT_EQ(dossier({QStringLiteral("list")}).output, "Harbours  (items: 1, documents: 1)\n");
    EXPECT_EQ(dossier({QStringLiteral("remove"), QStringLiteral("Harbours")}).status, Done);
    EXPECT_EQ(dossier({QStringLiteral("list")}).status, NothingMatched);
    const Ended none = dossier({QStringLiteral("show"), QStringLiteral("Harbours")});
    EXPECT_EQ(none.status, NothingMatched);
    EXPECT_THAT(none.errors, HasSubstr("there is no dossier “Harbours”"));
}

TEST_F(DossierCommand, isWrittenAsWhatTheOutputEndsIn)
{
    ASSERT_EQ(add({ports()}).status, Done);
    for (const char *name : {"d.pdf", "d.docx", "d.html", "d.csv", "d.json", "d.txt"}) {
        const Ended run = dossier({QStringLiteral("show"), QStringLiteral("Harbours"),
                                   QStringLiteral("--output"), path(name)});
        EXPECT_EQ(run.status, Done) << name << ": " << run.errors;
        EXPECT_FALSE(bytesOf(name).empty()) << name;
    }
    EXPECT_TRUE(bytesOf("d.pdf").starts_with("%PDF"));
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(bytesOf("d.json")))
                                 .object();
    EXPECT_EQ(json.value(QLatin1String("title")).toString(), QStringLiteral("Harbours"));
}

TEST_F(DossierCommand, saysWhereAPassageDoesNotStand)
{
    const Ended run = add({ports(), QStringLiteral("--passage"), QStringLiteral("on the moon")});
    EXPECT_EQ(run.status, NothingMatched);
    EXPECT_THAT(run.errors, HasSubstr("“on the moon” does not stand in"));
    EXPECT_EQ(add({path("nowhere.md")}).status, CouldNotRead);
    EXPECT_EQ(dossier({QStringLiteral("list")}).output.find("Harbours"), std::string::npos)
        << "none is begun for what cannot be had";
}

TEST_F(DossierCommand, refusesWhatItDoesNotKnow)
{
    EXPECT_EQ(dossier({QStringLiteral("burn")}).status, WrongUsage);
    EXPECT_EQ(dossier({QStringLiteral("show")}).status, WrongUsage);
    EXPECT_EQ(add({QStringLiteral("--style"), QStringLiteral("bibtex")}).status, WrongUsage);
    EXPECT_EQ(add({QStringLiteral("--briefing"), QStringLiteral("one")}).status, WrongUsage);
    EXPECT_EQ(dossier({QStringLiteral("list"), QStringLiteral("more")}).status, WrongUsage);
}

TEST_F(DossierCommand, holdsAFilterWithWhatItFindsWheneverItIsShown)
{
    ASSERT_EQ(add({ports()}).status, Done);
    ASSERT_EQ(add({QStringLiteral("--kind"), QStringLiteral("threat")}).status, Done);
    const Ended shown = dossier({QStringLiteral("show"), QStringLiteral("Harbours"),
                                 QStringLiteral("--format"), QStringLiteral("markdown")});
    EXPECT_EQ(shown.status, Done) << shown.errors;
    EXPECT_THAT(shown.output, HasSubstr("Found: 1 in 1 of the library's briefings."));
    EXPECT_THAT(shown.output, HasSubstr("| Ports | Cabinet | "));
    const Ended none = add({QStringLiteral("--saved-filter"), QStringLiteral("Ships")});
    EXPECT_EQ(none.status, NothingMatched);
    EXPECT_THAT(none.errors, HasSubstr("no filter is saved as “Ships”"));
}

TEST_F(DossierCommand, listsShowsAndRestoresWhatItSaidBefore)
{
    ASSERT_EQ(add({ports(), QStringLiteral("--purpose"), QStringLiteral("First")}).status, Done);
    EXPECT_EQ(dossier({QStringLiteral("versions"), QStringLiteral("Harbours")}).status,
              NothingMatched);
    const auto store =
        library::libraryAt(path("l.entente").toStdString(), bundledVocabulary())->open().value();
    library::Dossier old = store->dossiers().value().front();
    old.modified = old.created = "2026-01-02T03:04:05Z";
    old.purpose = "Long ago";
    ASSERT_TRUE(store->save(old));
    ASSERT_EQ(add({QStringLiteral("--purpose"), QStringLiteral("Second")}).status, Done);
    const Ended listed = dossier({QStringLiteral("versions"), QStringLiteral("Harbours")});
    EXPECT_EQ(listed.status, Done) << listed.errors;
    EXPECT_THAT(listed.output, HasSubstr("1  2026-01-02T03:04:05Z  Harbours"));
    const auto shows = [&](const QStringList &more) {
        return dossier(QStringList{QStringLiteral("show"), QStringLiteral("Harbours")} + more)
            .output;
    };
    const QStringList first{QStringLiteral("--version"), QStringLiteral("1")};
    EXPECT_THAT(shows({}), HasSubstr("Second"));
    EXPECT_THAT(shows(first), HasSubstr("Long ago"));
    const QStringList restore{QStringLiteral("restore"), QStringLiteral("Harbours")};
    EXPECT_EQ(dossier(restore).status, WrongUsage);
    EXPECT_EQ(dossier(restore + first).status, Done);
    EXPECT_THAT(shows({}), HasSubstr("Long ago"));
    EXPECT_THAT(shows({QStringLiteral("--version"), QStringLiteral("2")}), HasSubstr("Second"))
        << "what was written over is kept";
    const Ended none = dossier(restore
                               + QStringList{QStringLiteral("--version"), QStringLiteral("9")});
    EXPECT_EQ(none.status, NothingMatched);
    EXPECT_THAT(none.errors, HasSubstr("no version 9"));
}

} // namespace entente
