// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/dossierview.h"

#include "core/library/corrections.h"
#include "core/library/libraryerror.h"
#include "tests/core/session/sessions.h"

#include <algorithm>

namespace entente::session {

namespace {

using library::Dossier;
using library::DossierItem;

class DossierView : public SessionTest
{
protected:
    Dossier begun(const std::string &title = "Harbours")
    {
        Dossier made;
        made.id = library::newNoteId();
        made.title = title;
        const Result<Dossier> written = m_session->writeDossier(made);
        EXPECT_TRUE(written);
        return written.value();
    }
    Dossier collected(const std::vector<Collected> &what)
    {
        const Result<Dossier> dossier = m_session->collect(begun().id, what);
        if (!dossier) {
            ADD_FAILURE() << sentence(dossier.error()).toStdString();
            return {};
        }
        return dossier.value();
    }
};

} // namespace

TEST_F(DossierView, takesInWhatIsCollectedFromAnOpenFile)
{
    const KeptBriefing open = opened("ports.md");
    const Dossier dossier = collected({{open, passage(open, "Mines: in the strait.")}, {open}});
    ASSERT_EQ(dossier.items.size(), 2U);
    EXPECT_EQ(dossier.items[0].sort, DossierItem::Sort::Passage);
    EXPECT_EQ(dossier.items[0].cited.anchor.exact, "Mines: in the strait.");
    EXPECT_EQ(dossier.items[1].sort, DossierItem::Sort::Briefing);
    EXPECT_EQ(m_session->store().briefings().value().size(), 1U);
}

TEST_F(DossierView, citesTopicsOfBriefingsThatAreNotOpenByTheirWords)
{
    importBoth();
    Collected topic;
    topic.on.id = 1;
    topic.topic = 0;
    const Dossier dossier = collected({topic});
    EXPECT_EQ(dossier.items[0].cited.anchor.exact, "Cyber attacks: on the harbour's cranes.");
    const ShownDossier shown = m_session->show(dossier).value();
    EXPECT_EQ(shown.topics[0], 0U);
    EXPECT_EQ(shown.sources, std::vector<library::BriefingId>{1});
    EXPECT_EQ(shown.standings[0], Standing::Stands);
    const DossierPart &part = shown.text.parts[0];
    EXPECT_EQ(part.citation->place.section, "Threats");
    EXPECT_EQ(shown.text.sources[0].reference.title, "Ports");
}

TEST_F(DossierView, saysWhereANewerEditionHasOtherWordsOrNone)
{
    const KeptBriefing open = opened("ports.md");
    const Dossier dossier = collected({{open, passage(open, "on the harbour's cranes")},
                                       {open, passage(open, "Mines: in the strait.")},
                                       {open, passage(open, "stand out")}});
    write("ports.md",
          "---\ntitle: Ports\ndate: 2021-05-04\n---\n"
          "# Threats\n\nThe following **threats** stand out:\n\n"
          "- **Cyber attacks:** on the harbours' cranes.\n");
    const std::vector<std::string> paths{path("ports.md")};
    ASSERT_TRUE(m_session->import(paths));
    ASSERT_EQ(m_session->store().olderEditions().value().size(), 1U);
    const ShownDossier shown = m_session->show(dossier).value();
    EXPECT_EQ(shown.standings,
              (std::vector{Standing::Reworded, Standing::Dropped, Standing::Stands}));
    EXPECT_FALSE(shown.text.parts[0].citation->remark.isEmpty());
    EXPECT_TRUE(shown.text.parts[2].citation->remark.isEmpty());
}

TEST_F(DossierView, showsWordsOfADocumentThatTheLibraryDoesNotHave)
{
    Dossier dossier = begun();
    DossierItem item;
    item.sort = DossierItem::Sort::Passage;
    item.cited.document = std::string(32, 'x');
    item.cited.anchor.exact = "Words from elsewhere";
    dossier.items.push_back(item);
    const ShownDossier shown = m_session->show(dossier).value();
    EXPECT_EQ(shown.standings[0], Standing::Missing);
    EXPECT_TRUE(shown.text.sources[0].isMissing);
    EXPECT_EQ(shown.text.parts[0].quote, "Words from elsewhere");
}

TEST_F(DossierView, isWrittenAnewAfterACorrection)
{
    importBoth();
    Collected topic;
    topic.on.id = 1;
    topic.topic = 1;
    const Dossier dossier = collected({topic});
    ASSERT_EQ(m_session->show(dossier).value().topics[0], 1U);
    KeptBriefing open = opened("ports.md");
    library::Correction none;
    none.topic = library::topicKey(*open.briefing, open.briefing->topics[0]);
    none.isNoTopic = true;
    const Said said{open, {none}};
    ASSERT_TRUE(m_session->correct({&said, 1}));
    EXPECT_EQ(m_session->show(dossier).value().topics[0], 0U);
}

TEST_F(DossierView, isUndoneInOneStep)
{
    const KeptBriefing open = opened("ports.md");
    const Dossier dossier = collected({{open}, {open, passage(open, "Mines: in the strait.")}});
    EXPECT_EQ(m_session->undoable(), QStringLiteral("change of a dossier"));
    const Result<Touched> undone = m_session->undo();
    ASSERT_TRUE(undone);
    EXPECT_TRUE(undone.value().dossiers);
    EXPECT_TRUE(m_session->store().dossier(dossier.id).value()->items.empty());
}

TEST_F(DossierView, isNotWrittenOverWhatAnotherSessionWrote)
{
    Dossier mine = begun();
    const auto other = begin();
    Dossier theirs = other->store().dossiers().value().front();
    theirs.title = "Theirs";
    ASSERT_TRUE(other->writeDossier(theirs));
    mine.title = "Mine";
    EXPECT_EQ(m_session->writeDossier(mine).error().code, LibraryError::ChangedElsewhere);
}

TEST_F(DossierView, isKeptUnderANewIdWhereAnotherSessionRemovedIt)
{
    Dossier mine = begun();
    const auto other = begin();
    ASSERT_TRUE(other->removeDossier(mine.id));
    mine.purpose = "Typed meanwhile";
    const Result<Dossier> kept = m_session->writeDossier(mine);
    ASSERT_TRUE(kept);
    EXPECT_NE(kept.value().id, mine.id);
    EXPECT_EQ(m_session->store().dossiers().value().front().purpose, "Typed meanwhile");
}

TEST_F(DossierView, takesATableWhoseCellsRestOnTopics)
{
    importBoth();
    Collected topic;
    topic.on.id = 1;
    topic.topic = 1;
    DraftTable draft;
    draft.caption = "Then and now";
    draft.heads = {"Aspect", "Then", "Now"};
    draft.rows = {{{"Sea", {}}, {"Mines", {topic}}}};
    const Result<Dossier> dossier = m_session->collectTable(begun().id, draft);
    ASSERT_TRUE(dossier);
    const DossierItem &item = dossier.value().items.front();
    EXPECT_EQ(item.sort, DossierItem::Sort::Table);
    EXPECT_EQ(item.words, "Then and now");
    ASSERT_EQ(item.table.rows[0].size(), 3U) << "what is missing is empty";
    EXPECT_EQ(item.table.rows[0][1].words, "Mines");
    EXPECT_EQ(item.table.rows[0][1].sources[0].anchor.exact, "Mines: in the strait.");
    const ShownDossier shown = m_session->show(dossier.value()).value();
    EXPECT_EQ(shown.text.parts[0].rows[0][1].citations[0].place.section, "Threats");
}

TEST_F(DossierView, isNotCollectedIntoWhereThereIsNone)
{
    EXPECT_EQ(m_session->collect("nowhere", {}).error().code, LibraryError::NoSuchDossier);
}

} // namespace entente::session
