// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resources/translation.h"
#include "tests/support/translationcheck.h"
#include "tests/ui/window/openwindow.h"
#include "ui/overview/overviewpanel.h"
#include "ui/reader/readerpanel.h"
#include "ui/settings/preferences.h"
#include "ui/settings/settingsdialog.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>

#include <map>

namespace entente::ui {

namespace {

class LanguageTest : public WindowTest
{
protected:
    void SetUp() override
    {
        m_locale = QLocale();
        speak(QStringLiteral("en"));
        WindowTest::SetUp();
    }

    void TearDown() override
    {
        m_window.reset();
        speak(QStringLiteral("en"));
        QLocale::setDefault(m_locale);
    }

    /// As the settings do it, and until the window is built anew.
    void speakNow(const char *language)
    {
        speak(QString::fromLatin1(language));
        QCoreApplication::sendPostedEvents(); // the window is told
        QCoreApplication::processEvents();
    }

    std::string fileMenu() { return find<QMenu>("fileMenu")->title().toStdString(); }
    std::string tab(int index) { return find<QTabBar>("panelTabs")->tabText(index).toStdString(); }

private:
    QLocale m_locale;
};

/// Those entries of a menu that share the letter of another one, and of the menus within it.
QStringList sharedLetters(const QMenu &menu)
{
    QStringList shared;
    std::map<QChar, QString> taken;
    for (const QAction *action : menu.actions()) {
        const QChar letter = test::acceleratorOf(action->text());
        if (!letter.isNull() && !taken.emplace(letter, action->text()).second)
            shared << taken[letter] + QStringLiteral(" / ") + action->text();
        if (action->menu() != nullptr)
            shared << sharedLetters(*action->menu());
    }
    return shared;
}

} // namespace

TEST_F(LanguageTest, switchesMenusAndPanelsToJapaneseAndBack)
{
    EXPECT_EQ(fileMenu(), "&File");
    const std::string before = workspace().filterSentence().toStdString();
    speakNow("ja");
    EXPECT_EQ(fileMenu(), "ファイル(&F)");
    EXPECT_EQ(tab(0), "概要");
    EXPECT_EQ(workspace().filterSentence().toStdString(), "19 件の論点をすべて表示しています。");
    trigger("panelAction5");
    speakNow("en");
    EXPECT_EQ(fileMenu(), "&File");
    EXPECT_EQ(tab(0), "Overview");
    EXPECT_EQ(workspace().filterSentence().toStdString(), before);
    EXPECT_EQ(m_window->panels()->current(), Panel::Charts);
}

TEST_F(LanguageTest, keepsFilterPanelSelectionAndPlace)
{
    open({QStringLiteral("entente:us-philippines"), QStringLiteral("entente:alliance")});
    workspace().toggleKind(Kind::Threat);
    trigger("panelAction2");
    trigger("outlineAction");
    auto *reader = static_cast<ReaderPanel *>(m_window->panels()->panel(Panel::Read));
    workspace().select(workspace().shownTopics().front());
    const TopicRef selected = workspace().selection();
    QCoreApplication::processEvents(); // the page goes to the topic when it is shown
    reader->scrollToSection(4);
    reader->leave();
    const std::string file = workspace().currentBriefing()->file;
    const std::uint32_t place = reader->placeIn(file);
    ASSERT_GT(place, 0U);
    const int current = workspace().current();
    const Filter filter = workspace().filter();

    speakNow("ja");

    EXPECT_EQ(workspace().current(), current);
    EXPECT_EQ(workspace().filter(), filter);
    EXPECT_EQ(workspace().selection(), selected);
    EXPECT_EQ(m_window->panels()->current(), Panel::Read);
    EXPECT_FALSE(find<QAction>("outlineAction")->isChecked());
    reader = static_cast<ReaderPanel *>(m_window->panels()->panel(Panel::Read));
    reader->leave();
    EXPECT_EQ(reader->placeIn(file), place);
}

TEST_F(LanguageTest, isChosenInTheSettingsWhichStayOpenAtTheirPage)
{
    trigger("settingsAction");
    m_window->findChild<SettingsDialog *>()->showPage(2);
    find<QComboBox>("language")->setCurrentIndex(2);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    auto *dialog = m_window->findChild<SettingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->page(), 2);
    EXPECT_EQ(dialog->windowTitle().toStdString(), "設定");
    EXPECT_EQ(fileMenu(), "ファイル(&F)");
    EXPECT_EQ(loadLanguage(QSettings()).toStdString(), "ja");
}

TEST_F(LanguageTest, keepsTheWayBackAndForward)
{
    trigger("panelAction3");
    workspace().toggleKind(Kind::Threat);
    trigger("panelAction5");
    trigger("backAction");
    ASSERT_TRUE(find<QAction>("forwardAction")->isEnabled());
    speakNow("ja");
    EXPECT_TRUE(find<QAction>("forwardAction")->isEnabled());
    trigger("forwardAction");
    EXPECT_EQ(m_window->panels()->current(), Panel::Charts);
    trigger("backAction");
    trigger("backAction");
    EXPECT_EQ(m_window->panels()->current(), Panel::Topics);
    EXPECT_TRUE(workspace().filter().isEmpty());
    trigger("backAction");
    EXPECT_EQ(m_window->panels()->current(), Panel::Overview);
    EXPECT_FALSE(find<QAction>("backAction")->isEnabled());
}

TEST_F(LanguageTest, countsInEnglishByItsPlurals)
{
    const auto told = [](int count) {
        return QCoreApplication::translate(
                   "entente::ui::MainWindow",
                   "%n note(s) that had not been saved when Entente ended were found, and are saved "
                   "now.",
                   nullptr, count)
            .toStdString();
    };
    EXPECT_EQ(told(1),
              "1 note that had not been saved when Entente ended was found, and is saved "
              "now.");
    EXPECT_EQ(told(2),
              "2 notes that had not been saved when Entente ended were found, and are "
              "saved now.");
    EXPECT_EQ(told(0),
              "0 notes that had not been saved when Entente ended were found, and are "
              "saved now.");
}

TEST_F(LanguageTest, staysInTheLibraryWhereThatIsLookedAt)
{
    trigger("libraryAction");
    ASSERT_TRUE(workspace().isInLibrary());
    speakNow("ja");
    EXPECT_TRUE(workspace().isInLibrary());
    EXPECT_TRUE(find<QAction>("libraryAction")->isChecked());
    EXPECT_EQ(m_window->windowTitle().toStdString(), "ライブラリ – Entente");
}

TEST_F(LanguageTest, givesNoTwoEntriesOfAMenuOneLetter)
{
    for (const char *language : {"en", "ja"}) {
        speakNow(language);
        QStringList shared;
        std::map<QChar, QString> taken;
        for (const QAction *top : m_window->menuBar()->actions()) {
            const QChar letter = test::acceleratorOf(top->text());
            EXPECT_TRUE(taken.emplace(letter, top->text()).second) << top->text().toStdString();
            shared << sharedLetters(*top->menu());
        }
        EXPECT_EQ(shared.join(u'\n').toStdString(), "") << language;
    }
}

} // namespace entente::ui
