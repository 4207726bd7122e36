// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/detailspanel.h"

#include "core/filter/evidencesentence.h"
#include "core/filter/filtersentence.h"
#include "tests/support/briefings.h"
#include "ui/filter/chip.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Details : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    DetailsPanel panel{&workspace};

    Details()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
        panel.resize(280, 600);
        panel.show();
    }
    QLabel *label(const char *name) const
    {
        return panel.findChild<QLabel *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const
    {
        return panel.findChild<QPushButton *>(QString::fromLatin1(name));
    }
    TopicRef firstOf(Kind kind, std::optional<Certainty> certainty = {}) const
    {
        const Briefing &briefing = *workspace.briefing(0);
        for (std::size_t i = 0; i < briefing.topics.size(); ++i) {
            const Topic &topic = briefing.topics[i];
            if (topic.kind == kind && topic.certainty == certainty.value_or(topic.certainty))
                return {0, static_cast<int>(i)};
        }
        return {};
    }
};

} // namespace

using DetailsPanelTest = Details;

TEST_F(DetailsPanelTest, saysSoWhereNothingIsSelected)
{
    EXPECT_TRUE(label("detailsEmpty")->isVisible());
    workspace.select({0, 0});
    EXPECT_FALSE(label("detailsEmpty")->isVisible());
    workspace.select({});
    EXPECT_TRUE(label("detailsEmpty")->isVisible());
}

TEST_F(DetailsPanelTest, showsTheTopicAndOnWhichWordsItsKindRests)
{
    const TopicRef ref = firstOf(Kind::Recommendation, Certainty::Stated);
    workspace.select(ref);
    const Briefing &briefing = *workspace.briefing(0);
    const Topic &topic = *workspace.topic(ref);
    EXPECT_EQ(label("detailsTitle")->text(), toQString(briefing.words(topic.title)));
    EXPECT_EQ(label("detailsText")->text(), toQString(briefing.words(topic.text)).trimmed());
    EXPECT_EQ(label("detailsKind")->text(), kindLabel(topic.kind));
    const QString evidence = label("detailsEvidence")->text();
    EXPECT_EQ(evidence.split(u'\n').size(), evidenceSentences(briefing, topic).size());
    EXPECT_TRUE(
        evidence.startsWith(QStringLiteral("Stated: the sentence before says “recommendations”")))
        << evidence.toStdString();
    EXPECT_EQ(label("detailsEvidence")->accessibleDescription(), evidence);
    EXPECT_TRUE(
        label("detailsEvidence")->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    EXPECT_TRUE(label("detailsPlace")
                    ->text()
                    .contains(words(briefing.locatorOf(topic)), Qt::CaseInsensitive))
        << label("detailsPlace")->text().toStdString();
    EXPECT_TRUE(label("detailsPlace")
                    ->text()
                    .contains(QStringLiteral("Recommendations for the two governments")));
    EXPECT_TRUE(label("detailsOrigin")->text().contains(QStringLiteral("2026-11-23")));
}

TEST_F(DetailsPanelTest, showsWhatElseTheBriefingSaysOfItself)
{
    workspace.setBriefings(
        test::indexOf({test::briefing("---\ntitle: T\ndate: soon\ntlp: red\ndesk: East\n---\n\n"
                                      "- **One:** two\n")}),
        0);
    workspace.select({0, 0});
    const QString origin = label("detailsOrigin")->text();
    EXPECT_TRUE(origin.contains(QStringLiteral("TLP:RED"))) << origin.toStdString();
    EXPECT_TRUE(origin.contains(QStringLiteral("The date “soon” is not understood")));
    EXPECT_TRUE(origin.contains(QStringLiteral("desk: East")));
}

TEST_F(DetailsPanelTest, saysFromWhichEncodingATextCame)
{
    workspace.select({0, 0});
    EXPECT_FALSE(label("detailsOrigin")->text().contains(QStringLiteral("Read from")));
    Briefing briefing = *test::bundled();
    briefing.encoding = {"Shift_JIS", true};
    workspace.setBriefings(test::indexOf({std::make_shared<const Briefing>(briefing)}), 0);
    workspace.select({0, 0});
    EXPECT_TRUE(label("detailsOrigin")->text().endsWith(QStringLiteral("Read from Shift_JIS.")));
    briefing.encoding = {"windows-1251", false};
    workspace.setBriefings(test::indexOf({std::make_shared<const Briefing>(briefing)}), 0);
    workspace.select({0, 0});
    EXPECT_TRUE(label("detailsOrigin")->text().contains(QStringLiteral("which is a guess")));
}

TEST_F(DetailsPanelTest, aFocusAreaTogglesTheFilterAndTellsItsWords)
{
    workspace.select({0, 0});
    auto *chip = panel.findChild<Chip *>(QStringLiteral("detailsChip-missile-defence"));
    ASSERT_NE(chip, nullptr);
    EXPECT_TRUE(chip->toolTip().contains(QStringLiteral("“missile capabilities”")));
    QTest::mouseClick(chip, Qt::LeftButton);
    EXPECT_EQ(workspace.filter().areas, std::vector{*bundledVocabulary()->find("missile-defence")});
    EXPECT_EQ(chip->choice(), AreaChoice::Chosen);
    workspace.clearFilter();
    EXPECT_EQ(chip->choice(), AreaChoice::None);
}

TEST_F(DetailsPanelTest, goesToTheTextAndCopiesWithTheSource)
{
    const TopicRef ref = firstOf(Kind::Benefit);
    workspace.select(ref);
    QSignalSpy asked(&workspace, &Workspace::showInTextRequested);
    QTest::mouseClick(button("showInTextButton"), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
    QTest::mouseClick(button("copyDetailsButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(label("detailsText")->text()));
    EXPECT_TRUE(copied.contains(QStringLiteral("Entente editorial summary")));
    EXPECT_TRUE(
        copied.endsWith(words(workspace.briefing(ref.briefing)->locatorOf(*workspace.topic(ref)))));
}

TEST_F(DetailsPanelTest, saysWhereTheFilterLeavesTheTopicOut)
{
    workspace.select(firstOf(Kind::Benefit));
    EXPECT_FALSE(label("detailsHidden")->isVisible());
    workspace.toggleKind(Kind::Threat);
    EXPECT_TRUE(label("detailsHidden")->isVisible());
}

TEST_F(DetailsPanelTest, doesNotGuessWhatAPointIs)
{
    workspace.setBriefings(
        test::indexOf({test::briefing(
            "# T\n\n## Notes\n\n- **Alpha:** some words here.\n- **Beta:** other words here.\n")}),
        0);
    ASSERT_FALSE(workspace.briefing(0)->topics.empty());
    workspace.select({0, 0});
    ASSERT_EQ(workspace.topic({0, 0})->kind, Kind::Point);
    EXPECT_TRUE(label("detailsEvidence")->text().startsWith(QStringLiteral("Nothing")));
}

TEST_F(DetailsPanelTest, saysWhatSpokeAgainstTheKind)
{
    Briefing briefing = *test::bundled();
    Topic &topic = briefing.topics.front();
    const Kind other = topic.kind == Kind::Benefit ? Kind::Threat : Kind::Benefit;
    topic.firstEvidence = static_cast<std::uint32_t>(briefing.evidence.size());
    briefing.evidence.push_back({topic.kind, EvidenceSort::Label, Certainty::Stated, topic.title});
    briefing.evidence.push_back({other, EvidenceSort::OwnWords, Certainty::Inferred, topic.title});
    topic.lastEvidence = static_cast<std::uint32_t>(briefing.evidence.size());
    workspace.setBriefings(test::indexOf({std::make_shared<const Briefing>(briefing)}), 0);
    workspace.select({0, 0});
    const QStringList lines = label("detailsEvidence")->text().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].contains(QStringLiteral("its label says")));
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("Against it: its own words say")));
    EXPECT_TRUE(lines[1].endsWith(QStringLiteral("(%1)").arg(kindLabel(other).toLower())));
}

TEST_F(DetailsPanelTest, saysThatAPersonCorrectedTheKind)
{
    Briefing briefing = *test::bundled();
    briefing.topics.front().byAnalyst.kind = true;
    workspace.setBriefings(test::indexOf({std::make_shared<const Briefing>(briefing)}), 0);
    workspace.select({0, 0});
    EXPECT_TRUE(label("detailsEvidence")->text().startsWith(QStringLiteral("By you")));
}

TEST_F(DetailsPanelTest, wrapsWithinANarrowPanelAndScrolls)
{
    workspace.select(firstOf(Kind::Recommendation));
    panel.resize(240, 200);
    QCoreApplication::processEvents();
    auto *scroll = panel.findChild<QScrollArea *>(QStringLiteral("detailsScroll"));
    EXPECT_LE(scroll->widget()->width(), scroll->viewport()->width());
    EXPECT_GT(scroll->widget()->height(), scroll->viewport()->height());
}

TEST_F(DetailsPanelTest, emptiesWhenItsBriefingIsClosed)
{
    workspace.select({0, 0});
    workspace.setBriefings(test::indexOf({}), -1);
    EXPECT_TRUE(label("detailsEmpty")->isVisible());
}
