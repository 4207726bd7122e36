// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/translationcheck.h"

#include <QBuffer>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <set>

namespace entente::test {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// What is wrong with a file that has one text.
std::vector<std::string> faultsWith(const QByteArray &source, const QByteArray &translation)
{
    QByteArray file("<TS><context><name>Menu</name><message><source>" + source
                    + "</source><translation" + translation
                    + "</translation></message></context></TS>");
    QBuffer buffer(&file);
    EXPECT_TRUE(buffer.open(QIODevice::ReadOnly));
    std::vector<std::string> faults;
    for (const QString &fault : faultsOf(translationsIn(&buffer)))
        faults.push_back(fault.toStdString());
    return faults;
}

const QString fileName = QStringLiteral("resources/translations/entente_ja.ts");

} // namespace

TEST(TranslationCheck, passesATextThatIsTranslatedWhole)
{
    EXPECT_THAT(faultsWith("&amp;Print %1 of %2…", ">%2 中 %1 を印刷(&amp;P)…"), IsEmpty());
    EXPECT_THAT(faultsWith("TLP:AMBER", ">TLP:AMBER"), IsEmpty());
}

TEST(TranslationCheck, catchesATextThatIsMissingOrUnfinished)
{
    const auto missing = ElementsAre("Menu: “Print” is not translated");
    EXPECT_THAT(faultsWith("Print", " type=\"unfinished\">"), missing);
    EXPECT_THAT(faultsWith("Print", " type=\"unfinished\">印刷"), missing);
    EXPECT_THAT(faultsWith("Print", ">"), missing);
}

TEST(TranslationCheck, catchesPlaceholdersAcceleratorsAndLabelsThatDiffer)
{
    EXPECT_THAT(faultsWith("%1 of %2", ">%1 中 %1"),
                ElementsAre("Menu: “%1 of %2” has other placeholders"));
    EXPECT_THAT(faultsWith("%n found", ">見つかりました"),
                ElementsAre("Menu: “%n found” has other placeholders"));
    EXPECT_THAT(faultsWith("&amp;Print", ">印刷"),
                ElementsAre("Menu: “&Print” has another accelerator"));
    EXPECT_THAT(faultsWith("&amp;Print", ">印刷(&amp;Q)"),
                ElementsAre("Menu: “&Print” has another accelerator"));
    EXPECT_THAT(faultsWith("Such as TLP:RED", ">TLP:赤など"),
                ElementsAre("Menu: “Such as TLP:RED” changes a TLP label"));
}

TEST(TranslationFile, ofJapaneseHasEveryTextOfTheProgramAndNoFault)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("entente_ja.ts"));
    ASSERT_TRUE(QFile::copy(QStringLiteral(ENTENTE_SOURCES "/") + fileName, copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(ENTENTE_SOURCES));
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                   QStringLiteral("resources"), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForStarted())
        GTEST_SKIP() << "lupdate is missing (Debian: qt6-l10n-tools)";
    ASSERT_TRUE(lupdate.waitForFinished(60'000));
    QFile renewed(copy);
    ASSERT_TRUE(renewed.open(QIODevice::ReadOnly));
    const std::vector<TranslatedText> texts = translationsIn(&renewed);
    EXPECT_GT(texts.size(), 1000U);
    EXPECT_EQ(faultsOf(texts).join(u'\n').toStdString(), "") << "./dev translations renews them";
}

/// English is in the sources; a file has the forms of what depends on a number.
TEST(TranslationFile, ofEnglishHasBothFormsOfEveryTextWithANumber)
{
    QFile japanese(QStringLiteral(ENTENTE_SOURCES "/") + fileName);
    QFile english(QStringLiteral(ENTENTE_SOURCES "/resources/translations/entente_en.ts"));
    ASSERT_TRUE(japanese.open(QIODevice::ReadOnly) && english.open(QIODevice::ReadOnly));
    std::set<QString> counted;
    for (const TranslatedText &each : translationsIn(&japanese)) {
        if (each.source.contains(QStringLiteral("%n")))
            counted.insert(each.context + u'/' + each.source);
    }
    EXPECT_GT(counted.size(), 3U);
    std::set<QString> known;
    for (const TranslatedText &each : translationsIn(&english)) {
        EXPECT_TRUE(each.isFinished) << each.source.toStdString();
        const QStringList forms = each.translation.split(u'\n', Qt::SkipEmptyParts);
        ASSERT_EQ(forms.size(), 2) << each.source.toStdString();
        for (const QString &form : forms) {
            EXPECT_TRUE(form.contains(QStringLiteral("%n")));
            EXPECT_FALSE(form.contains(QStringLiteral("(s)")));
        }
        known.insert(each.context + u'/' + each.source);
    }
    EXPECT_EQ(known, counted) << "./dev translations renews them";
}

} // namespace entente::test
