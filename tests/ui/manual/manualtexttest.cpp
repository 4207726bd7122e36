// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/manual/manualtexts.h"

namespace entente::test {

TEST(ManualText, hasEveryChapterThatTheBookListsAndNoOther)
{
    for (const QString &language : manualLanguages()) {
        QStringList files = QDir(manualFolder() + language).entryList({QStringLiteral("*.md")});
        files.replaceInStrings(QStringLiteral(".md"), QString());
        QStringList names = ui::ManualBook::names();
        std::sort(names.begin(), names.end());
        std::sort(files.begin(), files.end());
        EXPECT_EQ(files, names) << language.toStdString();
    }
}

TEST(ManualText, hasTheSameHeadingsTablesAndPicturesInBothLanguages)
{
    for (const QString &name : ui::ManualBook::names()) {
        const QString english = chapterText(QStringLiteral("en"), name);
        const QString japanese = chapterText(QStringLiteral("ja"), name);
        for (const char *pattern : {"^(#+) ", "^(\\|---)", "pictures/[a-z]+/([a-z-]+)\\.png"})
            EXPECT_EQ(allOf(pattern, english), allOf(pattern, japanese)) << name.toStdString();
        EXPECT_EQ(allOf("^entente .*$", english), allOf("^entente .*$", japanese))
            << name.toStdString();
        EXPECT_EQ(allOf("\\]\\(([a-z-]+\\.md)", english).size(),
                  allOf("\\]\\(([a-z-]+\\.md)", japanese).size())
            << name.toStdString();
    }
}

TEST(ManualText, leadsToChaptersAndHeadingsThatThereAre)
{
    for (const QString &language : manualLanguages()) {
        for (const QString &name : ui::ManualBook::names()) {
            const QString text = chapterText(language, name);
            for (const QString &target : allOf("\\]\\(([^)]*)\\)", text)) {
                const QString where = language + u'/' + name + QStringLiteral(": ") + target;
                EXPECT_FALSE(target.contains(QStringLiteral("://"))) << where.toStdString();
                const QString path = target.section(u'#', 0, 0);
                if (!path.isEmpty()) {
                    EXPECT_TRUE(QFile::exists(manualFolder() + language + u'/' + path))
                        << where.toStdString();
                }
                if (!target.contains(u'#'))
                    continue;
                const QString other = path.isEmpty() ? text
                                                     : chapterText(language, path.chopped(3));
                QStringList headings;
                for (const QString &words : allOf("^#+ (.*)$", other))
                    headings << ui::headingName(words);
                EXPECT_TRUE(headings.contains(target.section(u'#', 1))) << where.toStdString();
            }
        }
    }
}

TEST(ManualText, showsPicturesOfItsOwnLanguageAndLeavesNoneUnused)
{
    qint64 bytes = 0;
    for (const QString &language : manualLanguages()) {
        QStringList shown;
        for (const QString &name : ui::ManualBook::names())
            shown << allOf("\\.\\./pictures/([a-z]+/[a-z-]+\\.png)", chapterText(language, name));
        const QDir folder(manualFolder() + QStringLiteral("pictures/") + language);
        for (const QFileInfo &file : folder.entryInfoList(QDir::Files)) {
            bytes += file.size();
            EXPECT_TRUE(shown.contains(language + u'/' + file.fileName()))
                << file.fileName().toStdString();
        }
        for (const QString &picture : shown)
            EXPECT_TRUE(picture.startsWith(language)) << picture.toStdString();
    }
    EXPECT_LT(bytes, 1'500'000);
}

} // namespace entente::test
