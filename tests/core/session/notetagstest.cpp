// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/session/sessions.h"

namespace entente::session {

using Tags = std::vector<std::string>;

class NoteTagsTest : public SessionTest
{
protected:
    void SetUp() override
    {
        SessionTest::SetUp();
        importBoth();
        m_ports = opened("ports.md");
    }

    library::Note add(const char *tag, Session &session) const
    {
        library::Note note = noteOn(m_ports, "Mines", "Ask who.");
        note.tags = {tag};
        return session.writeNote(note, m_ports).value().note;
    }

    [[nodiscard]] Tags tags() const { return m_session->tags().value(); }

    KeptBriefing m_ports;
};

TEST_F(NoteTagsTest, followEachNoteThatIsWritten)
{
    add("urgent", *m_session);
    EXPECT_EQ(tags(), Tags{"urgent"});
    library::Note note = add("to check", *m_session);
    EXPECT_EQ(tags(), (Tags{"to check", "urgent"}));
    note.tags = {"checked"};
    ASSERT_TRUE(m_session->writeNote(note, {}));
    EXPECT_EQ(tags(), (Tags{"checked", "urgent"}));
    ASSERT_TRUE(m_session->removeNote(note.id));
    EXPECT_EQ(tags(), Tags{"urgent"});
}

TEST_F(NoteTagsTest, followWhatIsUndoneAndDoneAgain)
{
    EXPECT_TRUE(tags().empty());
    add("urgent", *m_session);
    ASSERT_TRUE(m_session->undo());
    EXPECT_TRUE(tags().empty());
    ASSERT_TRUE(m_session->redo());
    EXPECT_EQ(tags(), Tags{"urgent"});
}

TEST_F(NoteTagsTest, seeWhatAnotherSessionWroteOnceTheyAreReadAgain)
{
    EXPECT_TRUE(tags().empty());
    add("theirs", *begin());
    EXPECT_TRUE(tags().empty()) << "all notes are read once, not at each note";
    m_session->refresh();
    EXPECT_EQ(tags(), Tags{"theirs"});
}

} // namespace entente::session
