// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/keymap.h"

#include "ui/settings/shortcutstable.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

class KeymapTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        m_open = add("openAction", "Ctrl+O");
        m_export = add("exportAction", "Ctrl+E");
        m_quiet = add("quietAction", "");
    }

    QAction *add(const char *name, const char *keys)
    {
        auto *action = new QAction(&m_window);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(QKeySequence(QString::fromLatin1(keys)));
        m_actions.push_back({action, QString::fromLatin1(name), QStringLiteral("File")});
        return action;
    }

    [[nodiscard]] Keymap keymap() const { return Keymap(m_actions); }
    [[nodiscard]] static QString keysOf(const QAction *action)
    {
        return action->shortcut().toString(QKeySequence::PortableText);
    }

    QObject m_window;
    std::vector<NamedAction> m_actions;
    QAction *m_open = nullptr;
    QAction *m_export = nullptr;
    QAction *m_quiet = nullptr;
};

class ShortcutsTableTest : public KeymapTest
{
protected:
    void SetUp() override
    {
        KeymapTest::SetUp();
        m_table = std::make_unique<ShortcutsTable>(keymap());
        m_table->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_table.get()));
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_table->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void choose(int row) { find<QTableWidget>("shortcutsTable")->setCurrentCell(row, 0); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *edit = find<QKeySequenceEdit>("newKeys");
        edit->setFocus();
        QTest::keyClick(edit, key, modifiers);
    }
    void click(const char *button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString verdict() { return find<QLabel>("keysVerdict")->text(); }

    std::unique_ptr<ShortcutsTable> m_table;
};

} // namespace

TEST_F(KeymapTest, givesOtherKeysForThisStartAndTheNext)
{
    keymap().set(m_open, QKeySequence(Qt::CTRL | Qt::Key_J));
    EXPECT_EQ(keysOf(m_open), QStringLiteral("Ctrl+J"));
    m_open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O)); // as a new start makes it
    m_open->setProperty("usualKeys", QVariant());
    applyKeys(m_window);
    EXPECT_EQ(keysOf(m_open), QStringLiteral("Ctrl+J"));
    EXPECT_EQ(Keymap::usual(m_open), QKeySequence(Qt::CTRL | Qt::Key_O));
}

TEST_F(KeymapTest, takesKeysFromWhatHasThem)
{
    EXPECT_EQ(keymap().ownerOf(QKeySequence(Qt::CTRL | Qt::Key_E), m_quiet)->action, m_export);
    EXPECT_EQ(keymap().ownerOf(QKeySequence(Qt::CTRL | Qt::Key_E), m_export), nullptr);
    EXPECT_EQ(keymap().ownerOf({}, m_open), nullptr) << "no keys are no conflict";
    keymap().set(m_quiet, QKeySequence(Qt::CTRL | Qt::Key_E));
    EXPECT_EQ(keysOf(m_quiet), QStringLiteral("Ctrl+E"));
    EXPECT_TRUE(m_export->shortcut().isEmpty());
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    applyKeys(m_window);
    EXPECT_TRUE(m_export->shortcut().isEmpty()) << "that it has none is kept, too";
}

TEST_F(KeymapTest, givesBackTheUsualKeys)
{
    keymap().set(m_open, {});
    keymap().set(m_export, QKeySequence(Qt::Key_F7));
    keymap().reset(m_open);
    EXPECT_EQ(keysOf(m_open), QStringLiteral("Ctrl+O"));
    keymap().resetAll();
    EXPECT_EQ(keysOf(m_export), QStringLiteral("Ctrl+E"));
    QSettings settings;
    settings.beginGroup(QStringLiteral("keys"));
    EXPECT_TRUE(settings.childKeys().isEmpty());
}

TEST_F(ShortcutsTableTest, saysWhoseKeysTheyAreBeforeItTakesThem)
{
    choose(2);
    press(Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(verdict().contains(QStringLiteral("exportAction"))) << verdict().toStdString();
    EXPECT_EQ(keysOf(m_export), QStringLiteral("Ctrl+E")) << "nothing is taken yet";
    click("useKeys");
    EXPECT_EQ(keysOf(m_quiet), QStringLiteral("Ctrl+E"));
    EXPECT_TRUE(m_export->shortcut().isEmpty());
    const auto *table = find<QTableWidget>("shortcutsTable");
    EXPECT_EQ(table->item(1, 2)->text(), QString());
    EXPECT_FALSE(table->item(2, 2)->text().isEmpty());
}

TEST_F(ShortcutsTableTest, saysThatKeysAreFree)
{
    choose(0);
    EXPECT_FALSE(find<QPushButton>("useKeys")->isEnabled());
    press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(verdict().contains(QStringLiteral("free")));
    click("useKeys");
    EXPECT_EQ(keysOf(m_open), QStringLiteral("Ctrl+Shift+J"));
    click("usualKeys");
    EXPECT_EQ(keysOf(m_open), QStringLiteral("Ctrl+O"));
    click("noKeys");
    EXPECT_TRUE(m_open->shortcut().isEmpty());
    click("allUsualKeys");
    EXPECT_EQ(keysOf(m_open), QStringLiteral("Ctrl+O"));
}

TEST_F(ShortcutsTableTest, findsByNameMenuAndKeys)
{
    auto *search = find<QLineEdit>("shortcutsSearch");
    const auto *table = find<QTableWidget>("shortcutsTable");
    QTest::keyClicks(search, QStringLiteral("ctrl+e"));
    EXPECT_TRUE(table->isRowHidden(0));
    EXPECT_FALSE(table->isRowHidden(1));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("file quiet"));
    EXPECT_FALSE(table->isRowHidden(2));
    EXPECT_TRUE(table->isRowHidden(1));
}

} // namespace entente::ui
