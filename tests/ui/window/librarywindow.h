// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/library/briefingmodel.h"
#include "ui/library/passagemodel.h"
#include "ui/library/passagespage.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/librarysession.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

namespace entente::ui {

/// The window on a library with two briefings.
class MainWindowLibraryTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        write("ports.md",
              "---\ntitle: Ports\ndate: 2021-05-04\n---\n# Threats\n\n"
              "The following **threats** stand out:\n\n"
              "- **Cyber attacks:** on the harbour's cranes.\n"
              "- **Mines:** in the strait.\n");
        write("shield.md",
              "---\ntitle: Shield\ndate: 2024-02-01\n---\n# Benefits\n\n"
              "The following **benefits** are expected:\n\n"
              "- **Missile defence:** covers the harbour.\n");
        Workspace workspace(bundledVocabulary());
        LibrarySession session(&workspace, library());
        QSignalSpy finished(session.imports(), &LibraryImports::finished);
        session.imports()->importFiles({path("ports.md"), path("shield.md")});
        ASSERT_TRUE(finished.wait(test::patience));
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    [[nodiscard]] QString library() const { return path("library.entente"); }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void start()
    {
        m_window = std::make_unique<MainWindow>(bundledVocabulary(), library());
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        ASSERT_TRUE(opened.wait(test::patience));
        m_window->resize(1280, 800);
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        settle();
    }

    void settle()
    {
        m_window->library()->finish();
        // Passages are listed beside the window, where they are looked at.
        const auto *passages = m_window->findChild<PassagesPage *>();
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                return passages == nullptr || !passages->isVisible()
                    || passages->model()->isSettled();
            },
            test::patience));
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    /// Types into the search field, as a person does, and waits for what is found.
    void look(const QString &words)
    {
        auto *field = find<QLineEdit>("searchField");
        field->setFocus();
        field->clear();
        QTest::keyClicks(field, words);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return m_window->workspace()->filter().text == words.toStdString(); },
            test::patience));
        settle();
    }

    void openFirstTopic()
    {
        auto *list = find<QListView>("passageView");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(PassageModel::TopicRole).toInt() < 0)
                continue;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(index).center());
            break;
        }
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }, test::patience));
        settle();
    }

    QTemporaryDir m_folder;
    void addNote()
    {
        start();
        look(QStringLiteral("strait"));
        openFirstTopic();
        find<QAction>("addNoteAction")->trigger();
    }

    void closeAndExpectNote(const char *words)
    {
        m_window->close();
        m_window.reset();
        start();
        look(QStringLiteral("strait"));
        openFirstTopic();
        ASSERT_EQ(m_window->library()->notes()->notesOf(0).size(), 1U);
        EXPECT_EQ(m_window->library()->notes()->notesOf(0)[0].note.words, words);
    }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace entente::ui
