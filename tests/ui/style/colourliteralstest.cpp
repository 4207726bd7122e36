// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contrast is computed of the colours that the room of style knows; so no others may be drawn with.

#include <QDirIterator>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace entente::ui {

namespace {

const QString sources = QStringLiteral(ENTENTE_SOURCES "/ui");

QString read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// Files that may name a colour, and why.
const std::set<QString> &exempt()
{
    static const std::set<QString> files{
        QStringLiteral("style/style.cpp"),             // the palettes
        QStringLiteral("style/palettepick.h"),         // how they are told apart
        QStringLiteral("style/markcolours.cpp"),       // colours of marks
        QStringLiteral("style/highlight.cpp"),         // the same of highlights
        QStringLiteral("publishing/pagepreview.cpp"),  // paper is white
        QStringLiteral("publishing/sheetpainter.cpp"), // paper is white, and ink is black
        QStringLiteral("original/pagesheet.cpp"),      // the same
    };
    return files;
}

} // namespace

TEST(Colours, areNamedInTheRoomOfStyleAlone)
{
    static const QRegularExpression literal(QStringLiteral(
        "QColor\\s*\\(\\s*(0x|\\d)|Qt::(white|black|red|green|blue|gray|darkGray|lightGray|yellow)\\b"
        "|\\.(lighter|darker)\\(|fromRgb\\(|0x[fF]{2}[0-9a-fA-F]{6}\\b"));
    QDirIterator files(sources, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(sources.size() + 1);
        ++read;
        if (exempt().count(name) > 0)
            continue;
        const QRegularExpressionMatch found = literal.match(ui::read(path));
        EXPECT_FALSE(found.hasMatch())
            << name.toStdString() << ": " << found.captured().toStdString();
    }
    EXPECT_GT(read, 300);
}

/// The tables of contrasttest.cpp must know each.
TEST(Colours, areEachHeldAgainstTheGroundsTheyStandOn)
{
    static const QRegularExpression declared(
        QStringLiteral("QColor (\\w+)\\((?:Kind kind, )?const QPalette"));
    const QString tests = ui::read(
        QStringLiteral(ENTENTE_SOURCES "/tests/ui/style/contrasttest.cpp"));
    int known = 0;
    for (const char *header : {"/style/style.h", "/style/markcolours.h"}) {
        const QString text = ui::read(sources + QString::fromLatin1(header));
        for (const QRegularExpressionMatch &each : declared.globalMatch(text)) {
            const QString name = each.captured(1);
            ++known;
            // A hairline parts areas that white space parts as well.
            EXPECT_TRUE(name == QStringLiteral("hairline")
                        || tests.contains(name + QStringLiteral("(")))
                << name.toStdString();
        }
    }
    EXPECT_GE(known, 8);
}

} // namespace entente::ui
