// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsdialog.h"

#include "core/filter/filtersentence.h"
#include "ui/publishing/exportsettings.h"
#include "ui/settings/preferences.h"
#include "ui/style/highlight.h"
#include "ui/style/readingstyle.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class SettingsDialogTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        setReadingStyle({});
        m_action.setObjectName(QStringLiteral("openAction"));
        m_action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        m_dialog = std::make_unique<SettingsDialog>(
            Keymap({{&m_action, QStringLiteral("Open"), QStringLiteral("File")}}));
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void TearDown() override { setReadingStyle({}); }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_dialog->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Goes to a page by its name, as a click does.
    void go(int page)
    {
        auto *names = find<QListWidget>("settingsPages");
        QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                          names->visualItemRect(names->item(page)).center());
    }

    QAction m_action;
    std::unique_ptr<SettingsDialog> m_dialog;
};

} // namespace

TEST_F(SettingsDialogTest, setsTheStyleOfReadingAtOnceAndKeepsIt)
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::readingChanged);
    auto *size = find<QSpinBox>("readingSize");
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Up);
    EXPECT_EQ(readingStyle().size, 16);
    QTest::keyClick(find<QSpinBox>("readingMeasure"), Qt::Key_PageUp);
    EXPECT_EQ(readingStyle().measure, 76);
    QTest::keyClick(find<QDoubleSpinBox>("readingLeading"), Qt::Key_Up);
    EXPECT_DOUBLE_EQ(readingStyle().leading, 1.6);
    QTest::keyClick(find<QComboBox>("readingFace"), Qt::Key_Down);
    EXPECT_FALSE(readingStyle().family.isEmpty());
    EXPECT_EQ(changed.size(), 4);
    EXPECT_EQ(loadReadingStyle(QSettings()), readingStyle());
}

TEST_F(SettingsDialogTest, choosesAScheme)
{
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::schemeChosen);
    go(1);
    auto *schemes = find<QComboBox>("scheme");
    ASSERT_TRUE(schemes->isVisible());
    QTest::keyClick(schemes, Qt::Key_End);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].value<Scheme>(), Scheme::HighContrast);
    EXPECT_EQ(loadScheme(QSettings()), Scheme::HighContrast);
}

TEST_F(SettingsDialogTest, keepsHowLargeAllIsDrawn)
{
    go(1);
    auto *size = find<QComboBox>("enlargement");
    ASSERT_TRUE(size->isVisible());
    EXPECT_EQ(size->currentText(), QStringLiteral("100 %"));
    QTest::keyClick(size, Qt::Key_End);
    EXPECT_EQ(loadEnlargement(QSettings()), 200);
    QTest::mouseClick(find<QPushButton>("usualSettings"), Qt::LeftButton);
    EXPECT_EQ(loadEnlargement(QSettings()), 100);
    QSettings settings;
    saveEnlargement(settings, 1000);
    EXPECT_EQ(loadEnlargement(settings), 100) << "no size that is offered";
}

TEST_F(SettingsDialogTest, keepsHowToStart)
{
    go(2);
    QTest::keyClick(find<QComboBox>("startWith"), Qt::Key_Down);
    QTest::keyClick(find<QComboBox>("language"), Qt::Key_End);
    QTest::keyClicks(find<QLineEdit>("libraryPlace"), QStringLiteral("/tmp/team.entente"));
    EXPECT_EQ(loadStartWith(QSettings()), StartWith::Session);
    EXPECT_EQ(loadLanguage(QSettings()), QStringLiteral("ja"));
    EXPECT_EQ(loadLibraryPlace(QSettings()), QStringLiteral("/tmp/team.entente"));
}

TEST_F(SettingsDialogTest, keepsWhatExportsBeginWith)
{
    go(3);
    QTest::keyClick(find<QComboBox>("defaultPaper"), Qt::Key_End);
    QTest::keyClick(find<QComboBox>("defaultOrientation"), Qt::Key_End);
    QTest::keyClick(find<QSpinBox>("defaultFontSize"), Qt::Key_Up);
    QTest::keyClick(find<QCheckBox>("defaultFullText"), Qt::Key_Space);
    QSettings settings;
    const PublishOptions options = loadExportOptions(settings);
    EXPECT_EQ(options.paper, Paper::Letter);
    EXPECT_TRUE(options.landscape);
    EXPECT_DOUBLE_EQ(options.fontSize, 11);
    EXPECT_TRUE(options.fullText);
}

TEST_F(SettingsDialogTest, findsSettingsOnAllPages)
{
    auto *search = find<QLineEdit>("settingsSearch");
    auto *names = find<QListWidget>("settingsPages");
    QTest::keyClicks(search, QStringLiteral("spacing"));
    EXPECT_TRUE(find<QDoubleSpinBox>("readingLeading")->isVisible());
    EXPECT_FALSE(find<QSpinBox>("readingSize")->isVisible());
    EXPECT_TRUE(names->isRowHidden(3));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("letter"));
    EXPECT_TRUE(names->isRowHidden(0));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("ctrl+o"));
    EXPECT_EQ(names->currentRow(), 4) << "shortcuts are found with all else";
    search->clear();
    QTest::keyClicks(search, QStringLiteral("zzz"));
    EXPECT_TRUE(find<QLabel>("noSetting")->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_TRUE(search->text().isEmpty());
    EXPECT_TRUE(m_dialog->isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(SettingsDialogTest, setsEverythingAsItCame)
{
    find<QSpinBox>("readingSize")->setValue(22);
    go(3);
    find<QComboBox>("defaultPaper")->setCurrentIndex(1);
    m_action.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    QTest::mouseClick(find<QPushButton>("usualSettings"), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(readingStyle(), ReadingStyle());
    EXPECT_EQ(find<QSpinBox>("readingSize")->value(), 15);
    EXPECT_FALSE(QSettings().contains(QStringLiteral("export/paper")));
    EXPECT_EQ(find<QListWidget>("settingsPages")->currentRow(), 3) << "one stays where one was";
}

TEST_F(SettingsDialogTest, namesEveryControl)
{
    for (int page = 0; page < 5; ++page) {
        go(page);
        for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith(QStringLiteral("qt_")))
                continue;
            const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
                << widget->metaObject()->className() << widget->objectName().toStdString();
        }
    }
}

TEST_F(SettingsDialogTest, hasTheDesktopToldOfWhatEndedUntilThatIsUnchecked)
{
    EXPECT_TRUE(loadDesktopNotices(QSettings()));
    auto *box = m_dialog->findChild<QCheckBox *>(QStringLiteral("desktopNotices"));
    ASSERT_NE(box, nullptr);
    EXPECT_TRUE(box->isChecked());
    box->click();
    EXPECT_FALSE(loadDesktopNotices(QSettings()));
}

TEST_F(SettingsDialogTest, nameTheColoursOfHighlightsAndSayWhatTheyStandFor)
{
    QSignalSpy changed(m_dialog.get(), &SettingsDialog::highlightsChanged);
    find<QLineEdit>("greenName")->setText(QStringLiteral("Evidence"));
    auto *means = find<QComboBox>("greenMeans");
    means->setCurrentIndex(1);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_EQ(highlightName(NoteColour::Green), QStringLiteral("Evidence"));
    EXPECT_TRUE(highlightMeaning(NoteColour::Green).isTag);
    means->setCurrentIndex(means->findText(kindLabel(Kind::Threat)));
    EXPECT_EQ(highlightMeaning(NoteColour::Green).kind, Kind::Threat);
    EXPECT_FALSE(highlightMeaning(NoteColour::Green).isTag);
    find<QPushButton>("usualSettings")->click();
    EXPECT_EQ(highlightName(NoteColour::Green), colourLabel(NoteColour::Green));
}

} // namespace entente::ui
