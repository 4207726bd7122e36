// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/aboutdialog.h"

#include "tests/ui/window/openwindow.h"
#include "ui/window/madewith.h"
#include "ui/window/systemreport.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTextBrowser>

#include <gmock/gmock.h>

namespace entente::ui {

using ::testing::HasSubstr;
using ::testing::Not;

TEST(AboutDialog, listsWhatTheProgramIsMadeWithAndItsTerms)
{
    const std::vector<MadeWith> all = madeWith();
    EXPECT_GT(all.size(), 15U);
    for (const MadeWith &each : all) {
        EXPECT_FALSE(each.name.isEmpty());
        EXPECT_FALSE(each.licence.isEmpty()) << each.name.toStdString();
        EXPECT_GT(termsOf(each).size(), 60) << each.name.toStdString();
    }
    EXPECT_EQ(all.front().version.toStdString(), qVersion());
    EXPECT_THAT(ownTerms().toStdString(), HasSubstr("GNU GENERAL PUBLIC LICENSE"));
}

TEST(AboutDialog, saysWhereTermsAreThatTheSystemDoesNotHave)
{
    const MadeWith other{
        QStringLiteral("Zeppelin"), {}, QStringLiteral("MIT"), QStringLiteral("no-such-package")};
    EXPECT_THAT(termsOf(other).toStdString(), HasSubstr("MIT"));
    EXPECT_THAT(termsOf(other).toStdString(), HasSubstr("no-such-package"));
}

TEST(AboutDialog, showsTheTermsOfTheLibraryThatIsChosen)
{
    AboutDialog dialog;
    auto *table = dialog.findChild<QTableWidget *>(QStringLiteral("libraryTable"));
    const auto *terms = dialog.findChild<QTextBrowser *>(QStringLiteral("libraryTerms"));
    ASSERT_TRUE(table != nullptr && terms != nullptr);
    const QString first = terms->toPlainText();
    table->setCurrentCell(table->rowCount() - 1, 0);
    EXPECT_NE(terms->toPlainText(), first);
}

class AboutReport : public WindowTest
{};

TEST_F(AboutReport, isCopiedAndNamesNoFileAndNothingThatIsRead)
{
    const QString file = write(QStringLiteral("secret-harbour.md"),
                               "---\ntitle: The Zeppelin Affair\n---\n# Threats\n\nMines.\n");
    open({file});
    workspace().setFilterText(QStringLiteral("airship"));
    trigger("aboutAction");
    QTest::mouseClick(find<QPushButton>("copyReport"), Qt::LeftButton);
    const std::string report = QGuiApplication::clipboard()->text().toStdString();
    EXPECT_EQ(report, systemReport().toStdString());
    for (const char *told : {"Entente " ENTENTE_VERSION, "Qt 6", "md4c", "focus areas",
                             "patterns/ja.yaml", "offscreen", "dpi", "Fonts: window", "Language: "})
        EXPECT_THAT(report, HasSubstr(told));
    for (const QString &hidden :
         {QStringLiteral("secret"), QStringLiteral("Zeppelin"), QStringLiteral("airship"),
          m_folder.path(), QDir::homePath() + u'/'})
        EXPECT_THAT(report, Not(HasSubstr(hidden.toStdString())));
    EXPECT_FALSE(find<QLabel>("reportCopied")->text().isEmpty());
    find<QDialog>("aboutDialog")->close();
}

} // namespace entente::ui
