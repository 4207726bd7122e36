// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "resources/resources.h"
#include "tests/support/patience.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

class LibrarySessionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        write("ports.md",
              "---\ntitle: Ports\ndate: 2021-05-04\nsource: Cabinet\n---\n"
              "# Threats\n\nThe following **threats** stand out:\n\n"
              "- **Cyber attacks:** on the harbour's cranes.\n"
              "- **Mines:** in the strait.\n");
        write("shield.md",
              "---\ntitle: Shield\ndate: 2024-02-01\nsource: Senate\n---\n"
              "# Benefits\n\nThe following **benefits** are expected:\n\n"
              "- **Missile defence:** covers the harbour.\n");
        m_library = made();
        begin();
    }

    /// What most tests of the session need is a library, wherever it is kept.
    [[nodiscard]] virtual std::shared_ptr<library::Library> made() const
    {
        return library::libraryInMemory(bundledVocabulary());
    }
    [[nodiscard]] std::shared_ptr<library::Library> inFile(
        const std::shared_ptr<const Vocabulary> &vocabulary = bundledVocabulary()) const
    {
        return library::libraryAt(m_folder.filePath(QStringLiteral("l.entente")).toStdString(),
                                  vocabulary);
    }

    /// Opens the library as the window does when it is started.
    void begin()
    {
        m_session.reset();
        m_workspace = std::make_unique<Workspace>(bundledVocabulary());
        m_session = std::make_unique<LibrarySession>(m_workspace.get(), m_library);
        m_session->search()->setLookedAt(true);
        m_session->finish();
    }

    void write(const char *name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void importBoth()
    {
        QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
        m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("ports.md")),
                                           m_folder.filePath(QStringLiteral("shield.md"))});
        ASSERT_TRUE(finished.wait(test::patience));
        m_session->finish();
    }

    void filterText(const char *words)
    {
        m_workspace->setFilterText(QString::fromLatin1(words));
        m_session->finish();
    }

    QTemporaryDir m_folder;
    std::shared_ptr<library::Library> m_library;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<LibrarySession> m_session;
};

} // namespace entente::ui
