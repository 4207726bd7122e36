// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dossiercommand.h"

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
        return test::ran(parseDossier(words),
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

} // namespace entente
