// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/topicactions.h"

#include "tests/ui/workspace/opennotes.h"
#include "ui/topics/correctionform.h"
#include "ui/topics/topicmodel.h"
#include "ui/topics/topicspanel.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>

namespace entente::ui {

namespace {

/// The list of topics, with real keys on topics that are read anew from a library.
class TopicActionsTest : public LibraryNotesTest
{
protected:
    void SetUp() override
    {
        LibraryNotesTest::SetUp();
        openFile("ports.md");
        m_actions = std::make_unique<TopicActions>(m_workspace.get(), m_session.get(), nullptr);
        m_panel = std::make_unique<TopicsPanel>(m_workspace.get());
        m_panel->setLibrary(m_session.get(), m_actions.get());
        m_panel->setGrouping(Grouping::Section);
        m_panel->resize(480, 480);
        m_panel->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_panel.get()));
        view()->setFocus();
        m_workspace->select({0, 0});
    }
    void TearDown() override
    {
        m_panel.reset();
        m_actions.reset();
    }

    [[nodiscard]] QTreeView *view() const
    {
        return m_panel->findChild<QTreeView *>(QStringLiteral("topicView"));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view(), key, modifiers);
        settle();
    }
    [[nodiscard]] std::vector<std::string> titles() const
    {
        std::vector<std::string> all;
        const Briefing &of = *m_workspace->briefing(0);
        all.reserve(of.topics.size());
        for (const Topic &topic : of.topics)
            all.emplace_back(of.words(topic.title.isEmpty() ? topic.text : topic.title));
        return all;
    }
    void click(int topic, Qt::KeyboardModifiers modifiers)
    {
        auto *model = static_cast<TopicModel *>(view()->model());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, modifiers,
                          view()->visualRect(model->indexOf({0, topic})).center());
    }

    std::unique_ptr<TopicActions> m_actions;
    std::unique_ptr<TopicsPanel> m_panel;
};

using Titles = std::vector<std::string>;

} // namespace

TEST_F(TopicActionsTest, aLetterSetsTheKindAndTheTopicStaysSelected)
{
    ASSERT_EQ(kindOf(0), Kind::Threat);
    press(Qt::Key_D);
    EXPECT_EQ(kindOf(0), Kind::Driver);
    EXPECT_EQ(kindOf(1), Kind::Threat);
    EXPECT_TRUE(m_workspace->topic({0, 0})->byAnalyst.kind);
    EXPECT_EQ(m_workspace->selection(), (TopicRef{0, 0}));
    EXPECT_EQ(m_panel->selectedTopics(), (std::vector<TopicRef>{{0, 0}}));
}

TEST_F(TopicActionsTest, everyKindHasALetterOfItsOwn)
{
    for (const auto &[key, kind] :
         {std::pair(Qt::Key_D, Kind::Driver), std::pair(Qt::Key_F, Kind::FocusArea),
          std::pair(Qt::Key_I, Kind::Implication), std::pair(Qt::Key_B, Kind::Benefit),
          std::pair(Qt::Key_R, Kind::Recommendation), std::pair(Qt::Key_C, Kind::Commitment),
          std::pair(Qt::Key_P, Kind::Point), std::pair(Qt::Key_T, Kind::Threat)}) {
        press(key);
        EXPECT_EQ(kindOf(0), kind) << name(kind);
    }
}

TEST_F(TopicActionsTest, severalAreCorrectedTogetherAndUndoneInOneStep)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_EQ(m_panel->selectedTopics().size(), 2U);
    press(Qt::Key_B);
    EXPECT_EQ(kindOf(0), Kind::Benefit);
    EXPECT_EQ(kindOf(1), Kind::Benefit);
    EXPECT_EQ(m_panel->selectedTopics().size(), 2U) << "to be corrected once more";
    EXPECT_EQ(m_session->undoText(), QStringLiteral("Undo correction of 2 topics"));
    press(Qt::Key_R);
    EXPECT_EQ(kindOf(1), Kind::Recommendation);
    m_session->undo();
    settle();
    EXPECT_EQ(kindOf(0), Kind::Benefit);
    EXPECT_EQ(kindOf(1), Kind::Benefit);
    m_session->undo();
    settle();
    EXPECT_EQ(kindOf(0), Kind::Threat);
    EXPECT_EQ(kindOf(1), Kind::Threat);
    EXPECT_FALSE(m_session->canUndo());
    m_session->redo();
    settle();
    EXPECT_EQ(kindOf(0), Kind::Benefit);
    EXPECT_EQ(kindOf(1), Kind::Benefit);
}

TEST_F(TopicActionsTest, theMouseTakesTopicsTogetherAndLeavesThemOutAgain)
{
    click(0, Qt::NoModifier);
    click(1, Qt::ControlModifier);
    EXPECT_EQ(m_panel->selectedTopics(), (std::vector<TopicRef>{{0, 0}, {0, 1}}));
    click(1, Qt::ControlModifier);
    EXPECT_EQ(m_panel->selectedTopics(), (std::vector<TopicRef>{{0, 0}}));
    click(1, Qt::ShiftModifier);
    EXPECT_EQ(m_panel->selectedTopics().size(), 2U);
    click(1, Qt::NoModifier);
    EXPECT_EQ(m_panel->selectedTopics(), (std::vector<TopicRef>{{0, 1}}));
}

TEST_F(TopicActionsTest, deleteSaysThatItIsNoTopicAndGoesOnToTheNext)
{
    press(Qt::Key_Delete);
    EXPECT_EQ(titles(), Titles{"Mines"});
    EXPECT_NE(m_workspace->briefing(0)->text.find("Cyber attacks"), std::string::npos);
    EXPECT_EQ(m_workspace->selection(), (TopicRef{0, 0})) << "which is the next one now";
    EXPECT_EQ(m_session->undoText(), QStringLiteral("Undo removal of a topic"));
    m_session->undo();
    settle();
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    EXPECT_EQ(m_workspace->selection(), (TopicRef{0, 1})) << "still that one";
    m_session->redo();
    settle();
    EXPECT_EQ(titles(), Titles{"Mines"});
}

TEST_F(TopicActionsTest, severalAreTakenOutTogetherAndAllComeBack)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Delete);
    EXPECT_TRUE(titles().empty());
    EXPECT_FALSE(m_workspace->selection().isValid());
    m_session->undo();
    settle();
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
}

TEST_F(TopicActionsTest, whatWasTakenOutIsListedAndBroughtBack)
{
    auto *button = m_panel->findChild<QToolButton *>(QStringLiteral("takenOutButton"));
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isVisible());
    press(Qt::Key_Delete);
    ASSERT_TRUE(button->isVisible());
    Q_EMIT button->menu()->aboutToShow();
    ASSERT_EQ(button->menu()->actions().size(), 1);
    EXPECT_EQ(button->menu()->actions()[0]->text(),
              QStringLiteral("Cyber attacks: on the harbour's cranes."));
    button->menu()->actions()[0]->trigger();
    settle();
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    EXPECT_FALSE(button->isVisible());
}

TEST_F(TopicActionsTest, shiftDeleteTakesACorrectionBack)
{
    press(Qt::Key_D);
    press(Qt::Key_Delete, Qt::ShiftModifier);
    EXPECT_EQ(kindOf(0), Kind::Threat);
    EXPECT_FALSE(m_workspace->topic({0, 0})->byAnalyst.any());
    EXPECT_EQ(m_session->corrections()->correctionOf({0, 0}), nullptr);
}

TEST_F(TopicActionsTest, wordsBecomeATopicThatTheFormTakesBack)
{
    CorrectionForm form(m_workspace.get(), m_session.get());
    form.show();
    m_session->corrections()->addTopic(0, passage("stand out"), Kind::Implication);
    settle();
    EXPECT_EQ(titles(), (Titles{"stand out", "Cyber attacks", "Mines"}));
    EXPECT_EQ(kindOf(0), Kind::Implication);
    EXPECT_EQ(m_workspace->selection(), (TopicRef{0, 1})) << "the one that was selected before";
    m_workspace->select({0, 0});
    EXPECT_EQ(form.findChild<QLabel *>(QStringLiteral("correctedLabel"))->text(),
              QStringLiteral("Marked as a topic by you."));
    m_panel->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_panel.get()));
    press(Qt::Key_T);
    EXPECT_EQ(kindOf(0), Kind::Threat);
    QTest::mouseClick(form.findChild<QPushButton *>(QStringLiteral("takeBackButton")),
                      Qt::LeftButton);
    settle();
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    m_session->undo();
    settle();
    EXPECT_EQ(kindOf(0), Kind::Threat);
    EXPECT_EQ(titles().size(), 3U);
}

TEST_F(TopicActionsTest, theWordsOfATopicThatWasTakenOutBringItBackAsItWas)
{
    press(Qt::Key_Delete);
    m_session->corrections()->addTopic(0, passage("Cyber attacks: on the harbour's cranes."),
                                       Kind::Driver);
    settle();
    EXPECT_EQ(titles(), (Titles{"Cyber attacks", "Mines"}));
    EXPECT_EQ(kindOf(0), Kind::Driver);
    EXPECT_FALSE(m_workspace->topic({0, 0})->byAnalyst.added);
}

TEST_F(TopicActionsTest, areThereAgainAfterARestart)
{
    press(Qt::Key_Delete);
    m_session->corrections()->addTopic(0, passage("stand out"), Kind::Implication);
    settle();
    TearDown();
    begin();
    openFile("ports.md");
    settle();
    EXPECT_EQ(titles(), (Titles{"stand out", "Mines"}));
    EXPECT_EQ(m_session->corrections()->noTopicsOf(0).size(), 1U);
}

TEST_F(TopicActionsTest, theMenuOffersWhatCanBeDoneWithTheSelection)
{
    QMenu menu;
    m_actions->fill(&menu);
    Q_EMIT menu.aboutToShow();
    const auto isOffered = [&](const char *name) {
        for (const QAction *action : menu.actions()) {
            if (action->objectName() == QLatin1String(name))
                return action->isEnabled();
        }
        ADD_FAILURE() << name;
        return false;
    };
    EXPECT_TRUE(isOffered("setKind-driver"));
    EXPECT_TRUE(isOffered("noTopicAction"));
    EXPECT_FALSE(isOffered("takeCorrectionBackAction"));
    Q_EMIT menu.aboutToHide();
    press(Qt::Key_D);
    Q_EMIT menu.aboutToShow();
    EXPECT_TRUE(isOffered("takeCorrectionBackAction"));
    m_workspace->select({});
    Q_EMIT menu.aboutToShow();
    EXPECT_FALSE(isOffered("setKind-driver"));
    Q_EMIT menu.aboutToHide();
    settle();
    m_workspace->select({0, 1});
    press(Qt::Key_I);
    EXPECT_EQ(kindOf(1), Kind::Implication) << "keys are not silenced by a menu that was open";
}

} // namespace entente::ui
