// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/portableoption.h"

#include "app/arguments.h"
#include "core/base/ownplaces.h"
#include "resources/resources.h"
#include "tests/app/program.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace entente::test {

namespace {

using ::testing::HasSubstr;

class Portable : public ProgramTest
{
protected:
    [[nodiscard]] bool isThere(const char *name) const
    {
        return std::filesystem::exists(path(name).toStdString());
    }

    /// Whether a file comes to be within twenty seconds.
    [[nodiscard]] bool comes(const char *name) const
    {
        constexpr int tries = 2000;
        for (int i = 0; i < tries && !isThere(name); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        return isThere(name);
    }
};

} // namespace

TEST(PortableOption, isTakenOutOfTheWordsAndMakesItsFolder)
{
    const QTemporaryDir folder;
    const QString wanted = folder.filePath(QStringLiteral("stick/entente"));
    for (const bool isJoined : {false, true}) {
        QStringList words{QStringLiteral("search"), QStringLiteral("mines")};
        if (isJoined)
            words.insert(1, QStringLiteral("--portable=") + wanted);
        else
            words << QStringLiteral("--portable") << wanted;
        const PortableOption option = takePortable(words, folder.path());
        EXPECT_TRUE(option.isGiven);
        EXPECT_EQ(option.folder, QDir(wanted).canonicalPath());
        EXPECT_EQ(words, QStringList({QStringLiteral("search"), QStringLiteral("mines")}));
    }
}

TEST(PortableOption, isMeantByAFileBesideTheProgram)
{
    const QTemporaryDir folder;
    QStringList words{QStringLiteral("a.md")};
    EXPECT_FALSE(takePortable(words, folder.path()).isGiven);
    QFile marker(folder.filePath(QStringLiteral("portable")));
    ASSERT_TRUE(marker.open(QIODevice::WriteOnly));
    const PortableOption option = takePortable(words, folder.path());
    EXPECT_TRUE(option.isGiven);
    EXPECT_EQ(option.folder, QDir(folder.filePath(QStringLiteral("entente-data"))).canonicalPath());
}

TEST(PortableOption, saysWhatIsWrongWithAFolder)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    QStringList words{QStringLiteral("--portable"), file.fileName() + QStringLiteral("/in it")};
    const PortableOption within = takePortable(words, {});
    EXPECT_TRUE(within.folder.isEmpty());
    EXPECT_TRUE(unsoundPortable(within).contains(file.fileName()));
    words = {QStringLiteral("--portable")};
    const PortableOption none = takePortable(words, {});
    EXPECT_TRUE(none.isGiven && none.folder.isEmpty());
    EXPECT_TRUE(unsoundPortable(none).contains(QStringLiteral("names no folder")));
}

TEST_F(Portable, keepsLibraryAndSettingsInItsFolderAndNowhereElse)
{
    const QString briefing = write("a.md", "# Ports\n\n- **Mines:** in the strait.\n");
    const QStringList portable{QStringLiteral("--portable"), path("stick")};
    const Ended imported =
        Running(folder(), QStringList{QStringLiteral("import"), briefing} + portable).end();
    EXPECT_EQ(imported.status, Done) << imported.errors;
    EXPECT_TRUE(isThere("stick/data/entente/library.entente"));
    const Ended found = Running(folder(),
                                QStringList{QStringLiteral("search"), QStringLiteral("mines")}
                                    + portable)
                            .end();
    EXPECT_EQ(found.status, Done) << found.errors;
    EXPECT_THAT(found.output, HasSubstr("Mines"));
    Running window(folder(), portable + QStringList{briefing, QStringLiteral("--new-window")});
    EXPECT_TRUE(comes("stick/settings/Entente/entente.conf"));
    (void)window.end(SIGTERM);
    for (const char *usual : {".local", ".config"})
        EXPECT_FALSE(isThere(usual)) << usual;
}

TEST_F(Portable, forgetsItsSettingsWhereThatIsAskedAndKeepsItsLibrary)
{
    std::filesystem::create_directories(path("stick/settings/Entente").toStdString());
    const QString briefing = write("a.md", "# Ports\n\n- **Mines:** in the strait.\n");
    (void)write("stick/settings/Entente/entente.conf", "[window]\nscheme=2\n[export]\nmargin=31\n");
    const QStringList portable{QStringLiteral("--portable"), path("stick")};
    (void)Running(folder(), QStringList{QStringLiteral("import"), briefing} + portable).end();
    Running window(folder(),
                   portable
                       + QStringList{briefing, QStringLiteral("--new-window"),
                                     QStringLiteral("--reset-settings")});
    const auto kept = [this] {
        return contents(path("stick/settings/Entente/entente.conf").toStdString());
    };
    constexpr int tries = 2000;
    for (int i = 0; i < tries && kept().find("margin=31") != std::string::npos; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_EQ(kept().find("margin=31"), std::string::npos);
    EXPECT_EQ(kept().find("scheme=2"), std::string::npos);
    (void)window.end(SIGTERM);
    EXPECT_TRUE(isThere("stick/data/entente/library.entente"));
}

TEST_F(Portable, isRefusedWhereItsFolderCannotBe)
{
    const QString file = write("file", "words");
    const Ended ended = Running(folder(),
                                {QStringLiteral("search"), QStringLiteral("mines"),
                                 QStringLiteral("--portable"), file + u'/'})
                            .end();
    EXPECT_EQ(ended.status, WrongUsage);
    EXPECT_THAT(ended.errors, HasSubstr("--portable"));
}

TEST(OwnPlaces, areThoseOfTheDesktopUntilAFolderIsNamed)
{
    ASSERT_TRUE(ownFolder().isEmpty());
    const QString usual = ownSettings();
    EXPECT_FALSE(usual.isEmpty());
    setOwnFolder(QStringLiteral("/stick"));
    EXPECT_EQ(ownData().toStdString(), "/stick/data");
    EXPECT_EQ(ownSettings().toStdString(), "/stick/settings");
    EXPECT_EQ(eventsFile(), "/stick/settings/Entente/events.txt");
    setOwnFolder({});
    EXPECT_EQ(ownSettings(), usual);
}

} // namespace entente::test
