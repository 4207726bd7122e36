// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/translationcheck.h"
#include "tests/ui/manual/manualtexts.h"
#include "ui/style/mnemonic.h"

#include <QFile>

#include <set>

namespace entente::test {

namespace {

/// As it is told in prose: without the sign of its letter and the dots of what asks further.
QString told(const QString &label)
{
    QString words = ui::withoutMnemonic(label);
    while (words.endsWith(u'…'))
        words.chop(1);
    return words.trimmed();
}

/// The texts of the window, in English and in Japanese.
std::pair<std::set<QString>, std::set<QString>> texts()
{
    std::pair<std::set<QString>, std::set<QString>> all;
    QFile file(QStringLiteral(ENTENTE_SOURCES "/resources/translations/entente_ja.ts"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    for (const TranslatedText &each : translationsIn(&file)) {
        all.first.insert(told(each.source));
        all.second.insert(told(each.translation));
    }
    return all;
}

QString prose(const QString &language, const QString &name)
{
    QString text = chapterText(language, name);
    static const QRegularExpression code(
        QStringLiteral("```.*?```|<!-- (\\w+) -->.*?<!-- /\\1 -->"),
        QRegularExpression::DotMatchesEverythingOption);
    return text.remove(code);
}

} // namespace

/// A command that is named with its menu is called so in the window.
TEST(ManualLabels, ofMenusAreThoseOfTheWindow)
{
    const auto [english, japanese] = texts();
    int seen = 0;
    for (const QString &name : ui::ManualBook::names()) {
        for (const QString &path :
             allOf("\\*([^*\\n]+ → [^*\\n]+)\\*", prose(QStringLiteral("en"), name))) {
            for (const QString &part : path.split(QStringLiteral(" → "))) {
                ++seen;
                EXPECT_TRUE(english.contains(told(part))) << part.toStdString();
            }
        }
        for (const QString &path :
             allOf("(「[^」\\n]+」(?:→「[^」\\n]+」)+)", prose(QStringLiteral("ja"), name))) {
            for (const QString &part : allOf("「([^」]+)」", path)) {
                ++seen;
                EXPECT_TRUE(japanese.contains(told(part))) << part.toStdString();
            }
        }
    }
    EXPECT_GT(seen, 30);
}

} // namespace entente::test
