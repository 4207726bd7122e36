// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/exportsettings.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class ExportSettings : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
};

} // namespace

TEST_F(ExportSettings, beginWithTopicsTablesAndContents)
{
    const PublishOptions options = loadExportOptions(m_settings);
    EXPECT_TRUE(options.topics && options.tables && options.contents);
    EXPECT_FALSE(options.fullText || options.landscape);
}

TEST_F(ExportSettings, comeBackAsTheyWereButWithoutTheTitle)
{
    PublishOptions options;
    options.paper = Paper::Letter;
    options.landscape = true;
    options.contents = false;
    options.topics = false;
    options.fullText = true;
    options.title = QStringLiteral("Once only");
    saveExportOptions(m_settings, options);
    options.title.clear();
    EXPECT_EQ(loadExportOptions(m_settings), options);
}

TEST_F(ExportSettings, rememberTheFolderWhileItIsThere)
{
    saveExportFolder(m_settings, m_folder.path());
    EXPECT_EQ(loadExportFolder(m_settings), m_folder.path());
    saveExportFolder(m_settings, m_folder.filePath(QStringLiteral("gone")));
    EXPECT_NE(loadExportFolder(m_settings), m_folder.filePath(QStringLiteral("gone")));
    EXPECT_FALSE(loadExportFolder(m_settings).isEmpty());
}

TEST(UsualPaper, isThatOfTheCountryWhateverTheLanguage)
{
    const auto on = [](const char *desktop) { return usualPaper(QString::fromLatin1(desktop)); };
    for (const char *desktop : {"en_US.UTF-8", "es_US", "en_CA", "fr_CA", "es_MX", "en_PH"})
        EXPECT_EQ(on(desktop), Paper::Letter) << desktop;
    for (const char *desktop :
         {"ja_JP.UTF-8", "en_GB", "en_DE.UTF-8@euro", "en_JP", "de_DE", "C", "C.UTF-8", ""})
        EXPECT_EQ(on(desktop), Paper::A4) << desktop;
}

} // namespace entente::ui
