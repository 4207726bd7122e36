// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is installed for the desktop, as the desktop's own tools read it.

#include "tests/packaging/installed.h"

#include <QDir>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace entente::test {

namespace {

QString text(const char *name)
{
    return QString::fromUtf8(sourceBytes(name));
}

/// Versions with their days, as a pattern finds them: its first group and its second.
QStringList releases(const QString &text, const char *pattern)
{
    QStringList found;
    const QRegularExpression each(QString::fromLatin1(pattern),
                                  QRegularExpression::MultilineOption);
    for (const QRegularExpressionMatch &match : each.globalMatch(text))
        found << match.captured(1) + u' ' + match.captured(2);
    return found;
}

const char *const desktopFile = "resources/desktop/org.entente.Entente.desktop";
const char *const metainfo = "resources/desktop/org.entente.Entente.metainfo.xml";
const char *const mimeFile = "resources/desktop/org.entente.Entente.mime.xml";

} // namespace

TEST(DesktopFiles, areUnderstoodByTheDesktopsOwnTools)
{
    if (isInstalled("desktop-file-validate")) {
        EXPECT_EQ(printed(QStringLiteral("desktop-file-validate"), {sourceFile(desktopFile)}), "");
    }
    if (isInstalled("appstreamcli")) {
        (void)printed(
            QStringLiteral("appstreamcli"),
            {QStringLiteral("validate"), QStringLiteral("--no-net"), sourceFile(metainfo)});
    }
    EXPECT_FALSE(text(desktopFile).isEmpty());
}

TEST(DesktopFiles, listTheReleasesOfTheChangelog)
{
    const QStringList changelog = releases(text("CHANGELOG.md"),
                                           R"(^## \[([0-9.]+)\] - ([0-9-]{10})$)");
    EXPECT_GE(changelog.size(), 3);
    const char *const release = R"re(<release version="([0-9.]+)" date="([0-9-]+)")re";
    EXPECT_EQ(releases(text(metainfo), release), changelog);
}

TEST(DesktopFiles, nameActionsThatCanBeStartedWithoutABusToo)
{
    const QString file = text(desktopFile);
    EXPECT_TRUE(file.contains(QStringLiteral("\nDBusActivatable=true\n")));
    const auto actions = QRegularExpression(QStringLiteral("\nActions=(.*)\n")).match(file);
    ASSERT_TRUE(actions.hasMatch());
    for (const QString &action : actions.captured(1).split(u';', Qt::SkipEmptyParts)) {
        const qsizetype group = file.indexOf(QStringLiteral("\n[Desktop Action %1]\n").arg(action));
        ASSERT_GT(group, 0) << action.toStdString();
        for (const char *key : {"\nName=", "\nName[ja]=", "\nExec=entente "})
            EXPECT_GT(file.indexOf(QString::fromLatin1(key), group), group) << key;
    }
}

TEST(DesktopFiles, tellALibraryByItsNameAndByItsBytes)
{
    const QString usual = QStringLiteral("/usr/share/mime/packages/freedesktop.org.xml");
    if (!isInstalled("update-mime-database") || !QFile::exists(usual))
        GTEST_SKIP() << "update-mime-database is missing (Debian: shared-mime-info)";
    const QTemporaryDir data;
    ASSERT_TRUE(QDir(data.path()).mkpath(QStringLiteral("mime/packages")));
    ASSERT_TRUE(QFile::copy(sourceFile(mimeFile),
                            data.filePath(QStringLiteral("mime/packages/entente.xml"))));
    // Beside the usual types, as it is installed.
    ASSERT_TRUE(QFile::copy(usual, data.filePath(QStringLiteral("mime/packages/usual.xml"))));
    (void)printed(QStringLiteral("update-mime-database"), {data.filePath(QStringLiteral("mime"))});
    const QByteArray home = qgetenv("XDG_DATA_HOME");
    const QByteArray others = qgetenv("XDG_DATA_DIRS");
    qputenv("XDG_DATA_HOME", QFile::encodeName(data.path()));
    qputenv("XDG_DATA_DIRS", "/nowhere");
    QByteArray bytes(100, '\0');
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    bytes.replace(68, 4, "Ente");
    const QMimeDatabase database;
    const QString library = QStringLiteral("application/vnd.entente.library");
    EXPECT_EQ(
        database.mimeTypeForFile(QStringLiteral("kept.entente"), QMimeDatabase::MatchExtension)
            .name(),
        library);
    EXPECT_EQ(database.mimeTypeForData(bytes).name(), library);
    bytes.replace(68, 4, "Else");
    EXPECT_NE(database.mimeTypeForData(bytes).name(), library);
    home.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", home);
    others.isEmpty() ? qunsetenv("XDG_DATA_DIRS") : qputenv("XDG_DATA_DIRS", others);
}

} // namespace entente::test
