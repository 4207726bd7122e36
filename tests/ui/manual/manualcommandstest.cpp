// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/arguments.h"
#include "app/languageoption.h"
#include "app/ocroption.h"
#include "app/portableoption.h"
#include "resources/resources.h"
#include "tests/ui/manual/manualtexts.h"

#include <QProcess>
#include <QTemporaryDir>

namespace entente::test {

namespace {

/// What is wrong with a command line as it stands in the manual; empty where it is sound.
QString faultOf(const QString &line)
{
    QString command = line.section(u'#', 0, 0).trimmed();
    if (command.contains(QStringLiteral(" | ")))
        command = command.section(QStringLiteral(" | "), 1);
    QStringList words = QProcess::splitCommand(
        command.replace(u'\'', u'"').replace(QStringLiteral("\"\""), QStringLiteral("\"")));
    if (words.isEmpty() || words.takeFirst() != QStringLiteral("entente"))
        return QStringLiteral("is no command of the program");
    if (!takeLanguage(words).isSpoken)
        return QStringLiteral("asks for a language that is not spoken");
    if (!takeOcr(words).isSound)
        return QStringLiteral("asks for languages that Tesseract cannot have");
    const QTemporaryDir folder;
    for (QString &word : words)
        word.replace(QStringLiteral("FOLDER"), folder.path());
    (void)takePortable(words, {});
    const auto parsed = parseArguments(words, bundledVocabulary);
    const auto *error = std::get_if<UsageError>(&parsed);
    return error == nullptr ? QString() : error->sentence;
}

} // namespace

TEST(ManualCommands, areAllUnderstood)
{
    int seen = 0;
    for (const QString &language : manualLanguages()) {
        for (const QString &name : ui::ManualBook::names()) {
            QString text = chapterText(language, name);
            if (const qsizetype list = text.indexOf(QStringLiteral("<!-- commands -->")); list >= 0)
                text.truncate(list); // what the program says itself
            QStringList lines = allOf("^((?:cat .* \\| )?entente .*)$", text);
            lines << allOf("`(entente [^`]*)`", text);
            for (const QString &line : lines) {
                ++seen;
                EXPECT_EQ(faultOf(line).toStdString(), "") << line.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 30);
}

TEST(ManualCommands, areToldFromWhatIsNotUnderstood)
{
    EXPECT_NE(faultOf(QStringLiteral("entente topics x.md --kind wish")).toStdString(), "");
    EXPECT_NE(faultOf(QStringLiteral("entente library wish")).toStdString(), "");
    EXPECT_EQ(faultOf(QStringLiteral("cat a.txt | entente topics -")).toStdString(), "");
}

} // namespace entente::test
