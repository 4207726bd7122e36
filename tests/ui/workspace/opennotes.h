// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/anchoring.h"
#include "tests/ui/workspace/librarysessions.h"

namespace entente::ui {

/// Notes and corrections on files that are open, as in the window.
class LibraryNotesTest : public LibrarySessionTest
{
protected:
    /// Opens a file, and reads anew what the session asks for, as the window does.
    void openFile(const char *name)
    {
        m_loader = std::make_unique<BriefingLoader>(m_workspace->vocabularyPtr());
        QObject::connect(m_loader.get(), &BriefingLoader::loaded, m_workspace.get(),
                         [this](const std::shared_ptr<const FilterIndex> &index, int current) {
                             m_workspace->setBriefings(index, current);
                         });
        QObject::connect(m_session->kept(), &KeptBriefings::rereadRequested, m_loader.get(),
                         [this](const std::vector<BriefingSource> &sources) {
                             m_loader->load(sources, m_workspace->briefings());
                         });
        m_loader->load({{m_folder.filePath(QString::fromLatin1(name)).toStdString(), {}}},
                       m_workspace->briefings());
        settle();
    }

    void settle()
    {
        do {
            m_session->finish();
            QTest::qWait(1);
        } while (m_loader->isBusy());
        m_session->finish();
    }

    [[nodiscard]] TextRange passage(const std::string &words, int briefing = 0) const
    {
        const std::size_t at = m_workspace->briefing(briefing)->text.find(words);
        EXPECT_NE(at, std::string::npos);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }

    void addNote(const std::string &on, const char *words)
    {
        m_session->notes()->add(0, passage(on), QString::fromLatin1(words));
        settle();
    }

    [[nodiscard]] const library::Note &note() const
    {
        return m_session->notes()->notesOf(0).at(0).note;
    }

    [[nodiscard]] std::unique_ptr<library::Store> anotherStore() const
    {
        return std::move(m_library->open()).value();
    }

    [[nodiscard]] Kind kindOf(int topic) const { return m_workspace->topic({0, topic})->kind; }

    std::unique_ptr<BriefingLoader> m_loader;
};

} // namespace entente::ui
