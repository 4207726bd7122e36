// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/noteexport.h"

#include "core/library/anchoring.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace entente::test {

using namespace library;

class NoteExport : public ::testing::Test
{
protected:
    NoteExport()
    {
        Note note;
        note.id = "0b0c";
        note.anchor = anchorOf(text, {9, 14});
        note.words = "Ask \"who\", and\nwhen.";
        note.tags = {"urgent", "sea"};
        note.created = "2026-11-23T09:00:00Z";
        note.colour = NoteColour::Yellow;
        notes.push_back(note);
        briefings.push_back({"=Strait", "strait.md", text, notes});
    }

    const std::string text = "日本: Mines close the strait."; // 日本 is six bytes
    std::vector<Note> notes;
    std::vector<NotedBriefing> briefings;
};

TEST_F(NoteExport, quotesEveryFieldOfCsvAndMakesNoFormula)
{
    EXPECT_EQ(notesCsv(briefings),
              "briefing,source,passage,note,tags,created,modified,colour\r\n"
              "\"'=Strait\",\"strait.md\",\"ines \",\"Ask \"\"who\"\", and\nwhen.\","
              "\"urgent; sea\",\"2026-11-23T09:00:00Z\",\"\",\"yellow\"\r\n");
}

TEST_F(NoteExport, tellsWhoWroteTheNotesOfATeam)
{
    TeamBook team;
    team.isJoined = true;
    team.me = "Ann";
    team.notes["0b0c"] = {"Bob, Ito", "Ann", "", 1};
    briefings[0].team = &team;
    const std::string csv = notesCsv(briefings);
    EXPECT_NE(csv.find("colour,author\r\n"), std::string::npos);
    EXPECT_NE(csv.find("\"yellow\",\"Bob, Ito\"\r\n"), std::string::npos);
    std::string markdown;
    appendNotesMarkdown(markdown, briefings[0]);
    EXPECT_NE(markdown.find("Author: Bob, Ito\n"), std::string::npos);
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(notesJson(briefings)))
                               .array();
    EXPECT_EQ(all[0].toObject()[u"creator"].toObject()[u"name"].toString(),
              QStringLiteral("Bob, Ito"));
}

TEST_F(NoteExport, writesWebAnnotationsWhosePositionsCountCharacters)
{
    const QJsonArray all = QJsonDocument::fromJson(QByteArray::fromStdString(notesJson(briefings)))
                               .array();
    ASSERT_EQ(all.size(), 1);
    const QJsonObject one = all[0].toObject();
    EXPECT_EQ(one[u"type"].toString(), QStringLiteral("Annotation"));
    EXPECT_EQ(one[u"id"].toString(), QStringLiteral("urn:uuid:0b0c"));
    const QJsonArray selectors = one[u"target"].toObject()[u"selector"].toArray();
    EXPECT_EQ(selectors[0].toObject()[u"exact"].toString(), QStringLiteral("ines "));
    EXPECT_EQ(selectors[1].toObject()[u"start"].toInt(), 5);
    EXPECT_EQ(selectors[1].toObject()[u"end"].toInt(), 10);
    EXPECT_EQ(one[u"body"].toArray().size(), 3);
    EXPECT_EQ(one[u"target"].toObject()[u"styleClass"].toString(), QStringLiteral("yellow"));
}

TEST_F(NoteExport, writesMarkdownWithThePassageAsAQuotation)
{
    std::string markdown;
    appendNotesMarkdown(markdown, briefings[0]);
    EXPECT_EQ(markdown,
              "# =Strait\n\nstrait.md\n\n> ines\n\nAsk \"who\", and\nwhen.\n\n"
              "Tags: urgent, sea\n\nColour: yellow\n\n");
}

} // namespace entente::test
