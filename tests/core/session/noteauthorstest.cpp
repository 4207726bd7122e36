// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/noteauthors.h"

#include "core/library/store/replica.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <filesystem>

namespace entente::session {

namespace {

std::vector<std::vector<Annotation>> twoNotes()
{
    std::vector<std::vector<Annotation>> all(1);
    for (const char *id : {"n1", "n2"}) {
        Annotation note{"passage", "words", {}, {}};
        note.id = id;
        all[0].push_back(note);
    }
    return all;
}

} // namespace

TEST(NoteAuthors, areThoseThatTheTeamNames)
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("l.entente")).toStdString();
    {
        const auto replica = std::move(library::openReplica(file)).value();
        ASSERT_TRUE(replica->join({"lineage", "bob"}));
        ASSERT_TRUE(replica->setTeamVersion("note", "n1", {1, "Ann", "2026-01-01T00:00:00Z"}));
    }
    auto notes = twoNotes();
    nameAuthors(file, notes);
    EXPECT_EQ(notes[0][0].author, "Ann");
    EXPECT_EQ(notes[0][1].author, "");
}

TEST(NoteAuthors, areNobodyInALibraryOfItsOwn)
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("l.entente")).toStdString();
    auto notes = twoNotes();
    nameAuthors(file, notes);
    EXPECT_FALSE(std::filesystem::exists(file)); // nothing is made to look into it
    ASSERT_TRUE(library::openReplica(file));
    nameAuthors(file, notes);
    EXPECT_EQ(notes[0][0].author, "");
}

} // namespace entente::session
