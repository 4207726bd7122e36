// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using test::ReaderWindow;

const QMimeData &copied()
{
    return *QGuiApplication::clipboard()->mimeData();
}

} // namespace

TEST(ReaderCopy, bringsWordsAndTheirForm)
{
    const ReaderWindow window(
        {entente::test::briefing("# Ports\n\nThe *cranes* stand.\n\n- One\n- Two\n")});
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(copied().text().startsWith(QStringLiteral("Ports\n\nThe cranes stand.")));
    EXPECT_TRUE(copied().html().contains(QStringLiteral("<h1>Ports</h1>")));
    EXPECT_TRUE(copied().html().contains(QStringLiteral("<em>cranes</em>")));
    EXPECT_TRUE(copied().html().contains(QStringLiteral("<li>One")));
    for (const char *type : {"text/rtf", "application/rtf"})
        EXPECT_TRUE(copied().data(QString::fromLatin1(type)).contains("{\\i cranes}")) << type;
}

TEST(ReaderCopy, holdsJustTheWordsSelected)
{
    const ReaderWindow window({entente::test::briefing("# Ports\n\nThe *cranes* stand still.\n")});
    const TextRange words = window.rangeOf("cranes stand");
    window.view->select(words.begin, words.end);
    window.view->copy();
    EXPECT_EQ(copied().text(), QStringLiteral("cranes stand"));
    EXPECT_TRUE(copied().html().contains(QStringLiteral("<p><em>cranes</em> stand</p>")));
    EXPECT_FALSE(copied().html().contains(QStringLiteral("Ports")));
}

TEST(ReaderCopy, saysWhereTheWordsStandWhereThatIsAskedFor)
{
    const ReaderWindow window(
        {entente::test::briefing("---\ntitle: Ports\ndate: 2026-01-02\nsource: Navy\n---\n\n"
                                 "## Cranes\n\nThe *cranes* stand still.\n")});
    const TextRange words = window.rangeOf("cranes stand");
    window.view->select(words.begin, words.end);
    window.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(copied().text().startsWith(QStringLiteral("cranes stand\n\n")));
    EXPECT_TRUE(copied().text().contains(QStringLiteral("Ports")));
    EXPECT_TRUE(copied().text().contains(QStringLiteral("Cranes"))) << "the section";
    EXPECT_TRUE(copied().html().contains(QStringLiteral("Navy")));
}

} // namespace entente::ui
