// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/libraryteam.h"

#include "tests/ui/workspace/teamlibraries.h"
#include "ui/library/facetbutton.h"
#include "ui/notes/noteauthors.h"
#include "ui/notes/notespanel.h"
#include "ui/style/contrast.h"
#include "ui/style/personbadge.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace entente::ui {

namespace {

class LibraryTeamTest : public TeamLibraryTest
{
protected:
    /// Opens a briefing of the library, with its notes beside it.
    void open(const char *title)
    {
        BriefingLoader loader(m_workspace->vocabularyPtr());
        QObject::connect(&loader, &BriefingLoader::loaded, m_workspace.get(),
                         [this](const std::shared_ptr<const FilterIndex> &index, int current) {
                             m_workspace->setBriefings(index, current);
                         });
        loader.load({m_session->sourceOf(idOf(title))}, {});
        ASSERT_TRUE(QTest::qWaitFor([&] { return !loader.isBusy(); }, test::patience));
        m_session->finish();
    }
};

} // namespace

TEST_F(LibraryTeamTest, saysNothingInALibraryOfOnesOwn)
{
    importBoth();
    EXPECT_FALSE(m_session->team()->isJoined());
    EXPECT_TRUE(m_session->team()->authorOf("any").isEmpty());
    const FacetButton desks(FacetButton::Facet::Desk, m_workspace.get(), m_session.get());
    EXPECT_TRUE(desks.isHidden());
}

TEST_F(LibraryTeamTest, tellsOfMentionsThatCameSinceItWasOpened)
{
    join();
    QSignalSpy mentioned(m_session->team(), &LibraryTeam::mentioned);
    receiveNote("n1", "Bob Ito", "@Ann: see this.", true);
    receiveNote("n2", "Bob Ito", "Nobody.", true);
    follow();
    EXPECT_EQ(mentioned.size(), 1);
    EXPECT_EQ(m_session->team()->mentionsOfMe(), std::vector<std::string>{"n1"});
    follow();
    EXPECT_EQ(mentioned.size(), 1) << "once";
    begin();
    QSignalSpy again(m_session->team(), &LibraryTeam::mentioned);
    follow();
    EXPECT_EQ(again.size(), 0) << "what came before is no news of now";
}

TEST_F(LibraryTeamTest, filtersByDeskWithExactCountsInLibraryAndText)
{
    join();
    FacetButton desks(FacetButton::Facet::Desk, m_workspace.get(), m_session.get());
    EXPECT_FALSE(desks.isHidden());
    m_session->finish();
    auto *menu = desks.findChild<QMenu *>(QStringLiteral("desksButtonMenu"));
    Q_EMIT menu->aboutToShow();
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions()[0]->text(), QStringLiteral("No desk yet  (1)"));
    EXPECT_EQ(menu->actions()[1]->text(), QStringLiteral("east  (1)"));
    menu->actions()[1]->trigger();
    m_session->finish();
    EXPECT_EQ(m_session->search()->view().briefings.size(), 1U);
    open("Ports");
    const bool isEast = m_session->team()->book().deskOf(idOf("Ports")) == "east";
    EXPECT_EQ(m_workspace->result().count > 0, isEast);
    open("Shield");
    EXPECT_EQ(m_workspace->result().count > 0, !isEast);
}

TEST_F(LibraryTeamTest, showsInTheNotesWhoWroteThemAndWhatIsNew)
{
    join();
    receiveNote("n1", "Ann", "Mine.", false);
    receiveNote("n2", "Bob Ito", "His.", true);
    follow();
    open("Ports");
    NotesPanel panel(m_workspace.get(), m_session.get());
    panel.resize(300, 600);
    panel.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    auto *list = panel.findChild<QListView *>(QStringLiteral("noteList"));
    auto *authors = panel.findChild<QComboBox *>(QStringLiteral("noteAuthorsBox"));
    auto *fresh = panel.findChild<QToolButton *>(QStringLiteral("newNotesButton"));
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_EQ(authors->itemText(2), QStringLiteral("Bob Ito  (1)"));
    EXPECT_TRUE(fresh->isVisible());
    EXPECT_EQ(m_session->team()->unseenOn(idOf("Ports")), 1);
    authors->setCurrentIndex(1);
    Q_EMIT authors->activated(1);
    EXPECT_EQ(list->model()->rowCount(), 1);
    authors->setCurrentIndex(0);
    Q_EMIT authors->activated(0);
    QTest::mouseClick(fresh, Qt::LeftButton);
    EXPECT_EQ(panel.current(), QStringLiteral("n2"));
    EXPECT_FALSE(m_session->team()->isUnseen("n2")) << "it is looked at";
    EXPECT_FALSE(fresh->isVisible());
}

TEST(PersonBadge, hasOneColourForAPersonWithEnoughContrastInEveryPalette)
{
    for (const QString &name :
         {QStringLiteral("Ann"), QStringLiteral("Bob Ito"), QStringLiteral("田中 花子"),
          QStringLiteral("Šárka Černá"), QStringLiteral("eve"), QStringLiteral("Wes")}) {
        for (const QPalette &palette :
             {lightPalette(), darkPalette(), sepiaPalette(), highContrastPalette()}) {
            const QColor colour = personColour(name, palette);
            EXPECT_EQ(colour, personColour(name, palette));
            const qreal least = palette == highContrastPalette() ? 7.0 : 4.5;
            EXPECT_GE(contrast(colour, palette.color(QPalette::Base)), least) << name.toStdString();
        }
    }
    EXPECT_EQ(initialsOf(QStringLiteral("ann maria  lee")), QStringLiteral("AL"));
    EXPECT_EQ(initialsOf(QStringLiteral("田中 花子")), QStringLiteral("田花"));
    EXPECT_EQ(initialsOf(QStringLiteral("eve")), QStringLiteral("E"));
    EXPECT_EQ(initialsOf(QString()), QString());
}

} // namespace entente::ui
