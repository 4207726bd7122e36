// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/anchoring.h"
#include "core/session/reading.h"
#include "core/session/session.h"
#include "resources/resources.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entente::session {

/// Sessions on a library in memory, with two files to be read into it.
class SessionTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        write("ports.md",
              "---\ntitle: Ports\ndate: 2021-05-04\n---\n"
              "# Threats\n\nThe following **threats** stand out:\n\n"
              "- **Cyber attacks:** on the harbour's cranes.\n"
              "- **Mines:** in the strait.\n");
        write("shield.md",
              "---\ntitle: Shield\ndate: 2024-02-01\n---\n"
              "# Benefits\n\nThe following **benefits** are expected:\n\n"
              "- **Missile defence:** covers the harbour.\n");
        m_session = begin();
    }

    [[nodiscard]] std::unique_ptr<Session> begin() const
    {
        return std::move(m_maker.open()).value();
    }

    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(path(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void importBoth()
    {
        const std::vector<std::string> folder{m_folder.path().toStdString()};
        const auto report = m_session->import(folder);
        ASSERT_TRUE(report);
        ASSERT_EQ(report.value().added, 2U);
        ASSERT_TRUE(m_session->follow());
    }

    /// A file as it is open, and what the library knows of it.
    [[nodiscard]] KeptBriefing opened(const char *name) const
    {
        std::vector<Error> unread;
        KeptBriefing open;
        open.briefing = std::make_shared<const Briefing>(std::move(
            readBriefings(path(name), loadAny, *m_maker.vocabulary, unread).value().front()));
        return lookedUpNow(std::move(open));
    }

    [[nodiscard]] KeptBriefing lookedUpNow(KeptBriefing open) const
    {
        std::vector<KeptBriefing> one;
        one.push_back(std::move(open));
        return std::move(m_session->lookUp(std::move(one)).value().front());
    }

    [[nodiscard]] static TextRange passage(const KeptBriefing &in, const std::string &words)
    {
        const std::size_t at = in.briefing->text.find(words);
        EXPECT_NE(at, std::string::npos);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }

    [[nodiscard]] static library::Note noteOn(const KeptBriefing &kept, const std::string &words,
                                              const std::string &says)
    {
        library::Note note;
        note.id = library::newNoteId();
        note.anchor = library::anchorOf(kept.briefing->text, passage(kept, words));
        note.words = says;
        note.created = note.modified = "2026-11-28T09:00:00Z";
        return note;
    }

    QTemporaryDir m_folder;
    SessionMaker m_maker{library::libraryInMemory(bundledVocabulary()), bundledVocabulary(),
                         loadAny};
    std::unique_ptr<Session> m_session;
};

} // namespace entente::session
