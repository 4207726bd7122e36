// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of the manual comes from the program itself. With ENTENTE_RENEW_MANUAL set, which ./dev
// manual does, it is written anew.

#include "app/commandhelp.h"
#include "resources/resources.h"
#include "resources/translation.h"
#include "tests/ui/manual/manualtexts.h"
#include "ui/window/keylist.h"
#include "ui/window/mainwindow.h"

#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>

namespace entente::test {

namespace {

class ManualLists : public ::testing::Test
{
protected:
    void TearDown() override { speak(QStringLiteral("en")); }

    /// Holds a part of a chapter against what the program says now.
    static void check(const QString &language, const QString &chapter, const QString &part,
                      const QString &now)
    {
        const QString begin = QStringLiteral("<!-- %1 -->\n").arg(part);
        const QString end = QStringLiteral("<!-- /%1 -->").arg(part);
        QString text = chapterText(language, chapter);
        const qsizetype from = text.indexOf(begin) + begin.size();
        const qsizetype to = text.indexOf(end);
        ASSERT_GE(from, begin.size());
        ASSERT_GE(to, from);
        if (qEnvironmentVariableIsSet("ENTENTE_RENEW_MANUAL")) {
            text.replace(from, to - from, now);
            QFile file(manualFolder() + language + u'/' + chapter + QStringLiteral(".md"));
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
            return;
        }
        EXPECT_EQ(text.mid(from, to - from).toStdString(), now.toStdString())
            << "./dev manual renews it";
    }
};

} // namespace

TEST_F(ManualLists, ofCommandsAreWhatTheProgramSaysOfThem)
{
    for (const QString &language : manualLanguages()) {
        speak(language);
        check(language, QStringLiteral("command-line"), QStringLiteral("commands"),
              QStringLiteral("```text\n") + helpText() + QStringLiteral("```\n"));
    }
}

TEST_F(ManualLists, ofKeysAreThoseOfTheMenus)
{
    QSettings().clear();
    const QTemporaryDir folder;
    for (const QString &language : manualLanguages()) {
        speak(language);
        const ui::MainWindow window(bundledVocabulary(),
                                    folder.filePath(QStringLiteral("library.entente")),
                                    {QStringLiteral("entente:alliance")});
        check(language, QStringLiteral("shortcuts"), QStringLiteral("shortcuts"),
              ui::keyList(*window.menuBar()));
    }
}

} // namespace entente::test
