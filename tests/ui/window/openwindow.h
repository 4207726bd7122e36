// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

/// The window with one briefing, on a library that has none.
class WindowTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(
            bundledVocabulary(), m_folder.filePath(QStringLiteral("library.entente")));
        m_window->resize(1280, 800);
        open({QStringLiteral("entente:alliance")});
        m_window->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void open(const QStringList &files)
    {
        QSignalSpy opened(m_window.get(), &MainWindow::opened);
        m_window->open(files);
        ASSERT_TRUE(opened.wait(test::patience));
    }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }

    void trigger(const char *action) { find<QAction>(action)->trigger(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_window.get(), key, modifiers);
    }

    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace entente::ui
