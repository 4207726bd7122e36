// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/original/originalpanel.h"

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/original/pagesheet.h"
#include "ui/workspace/workspace.h"

#include <QBuffer>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

/// Two pages of A4, the second with a word at its foot.
std::string twoPages()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.drawText(100, 300, QStringLiteral("Ports"));
    writer.newPage();
    painter.drawText(100, writer.height() - 300, QStringLiteral("Mines"));
    painter.end();
    return bytes.toStdString();
}

/// As if it had been read of a PDF: its second block stands at the foot of the second page.
BriefingPtr ofPdf(const std::string &bytes)
{
    auto briefing = std::make_shared<Briefing>(
        *test::briefing("# Ports\n\n- **Mines:** in the strait\n"));
    briefing->file = "ports.pdf";
    briefing->reader = "pdf";
    briefing->source = bytes;
    const Topic &topic = briefing->topics.at(0);
    briefing->locators = {{0, PagePlace{1}},
                          {topic.title.begin, PagePlace{2, 0, PageBox{72, 780, 200, 800}}}};
    return briefing;
}

class OriginalPanelTest : public testing::Test
{
protected:
    void open(const BriefingPtr &briefing)
    {
        m_workspace.setBriefings(test::indexOf({briefing}), 0);
        m_panel.resize(400, 300);
        m_panel.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&m_panel));
    }
    template <typename Widget>
    Widget *find(const char *name)
    {
        return m_panel.findChild<Widget *>(QString::fromLatin1(name));
    }
    QString number() { return find<QLabel>("originalNumber")->text(); }
    PageSheet *sheet() { return find<PageSheet>("originalSheet"); }

    Workspace m_workspace{bundledVocabulary()};
    OriginalPanel m_panel{&m_workspace};
};

} // namespace

TEST_F(OriginalPanelTest, showsThePageOfTheTopicThatIsSelected)
{
    open(ofPdf(twoPages()));
    EXPECT_EQ(number(), QStringLiteral("Page 1 of 2"));
    m_workspace.select({0, 0});
    EXPECT_EQ(number(), QStringLiteral("Page 2 of 2"));
    EXPECT_EQ(sheet()->accessibleName(), QStringLiteral("Page 2 of 2 as it was printed"));
    ASSERT_TRUE(sheet()->box());
    EXPECT_EQ(sheet()->box()->top, 780);
    EXPECT_GT(sheet()->verticalScrollBar()->value(), 0) << "the foot of the page is in view";
}

TEST_F(OriginalPanelTest, drawsThePageWithAFrameAroundTheWords)
{
    open(ofPdf(twoPages()));
    QSignalSpy drawn(sheet(), &PageSheet::drawn);
    m_workspace.select({0, 0});
    ASSERT_TRUE(drawn.count() > 0 || drawn.wait(test::patience));
    auto *paper = find<QWidget>("originalPaper");
    const QImage seen = paper->grab().toImage();
    const qreal scale = paper->width() / 595.0;
    EXPECT_EQ(seen.pixelColor(2, 2), QColor(Qt::white));
    EXPECT_NE(seen.pixelColor(qRound(72 * scale) + 20, qRound(780 * scale) - 4), QColor(Qt::white));
}

TEST_F(OriginalPanelTest, turnsItsPagesByButtonsAndKeys)
{
    open(ofPdf(twoPages()));
    EXPECT_FALSE(find<QToolButton>("originalBack")->isEnabled());
    QTest::mouseClick(find<QToolButton>("originalForward"), Qt::LeftButton);
    EXPECT_EQ(number(), QStringLiteral("Page 2 of 2"));
    EXPECT_FALSE(find<QToolButton>("originalForward")->isEnabled());
    QTest::keyClick(sheet(), Qt::Key_PageUp);
    EXPECT_EQ(number(), QStringLiteral("Page 1 of 2"));
    sheet()->verticalScrollBar()->setValue(sheet()->verticalScrollBar()->maximum());
    QTest::keyClick(sheet(), Qt::Key_PageDown);
    EXPECT_EQ(number(), QStringLiteral("Page 2 of 2"));
}

TEST_F(OriginalPanelTest, zoomsItsPageAndGoesBackToItsWidth)
{
    open(ofPdf(twoPages()));
    const auto *paper = find<QWidget>("originalPaper");
    const int width = paper->width();
    m_panel.setZoom(2.0);
    EXPECT_EQ(paper->width(), 2 * width);
    EXPECT_GT(sheet()->horizontalScrollBar()->maximum(), 0);
    EXPECT_NEAR(sheet()->horizontalScrollBar()->value(),
                sheet()->horizontalScrollBar()->maximum() / 2, 4)
        << "what was in the middle stays there";
    m_panel.setZoom(0.1);
    EXPECT_EQ(paper->width(), width) << "never narrower than the panel";
}

TEST_F(OriginalPanelTest, saysWhereThereAreNoPages)
{
    open(test::bundled());
    EXPECT_FALSE(OriginalPanel::hasPages(m_workspace.currentBriefing()));
    EXPECT_TRUE(find<QLabel>("originalProblem")->isVisible());
    EXPECT_FALSE(sheet()->isVisible());
    m_workspace.setBriefings(test::indexOf({ofPdf("%PDF-1.7 and nothing else")}), 0);
    EXPECT_TRUE(
        find<QLabel>("originalProblem")->text().contains(QStringLiteral("cannot be drawn")));
    m_workspace.setBriefings(test::indexOf({ofPdf(twoPages())}), 0);
    EXPECT_FALSE(find<QLabel>("originalProblem")->isVisible());
    EXPECT_TRUE(sheet()->isVisible());
}

TEST_F(OriginalPanelTest, asksToBeClosed)
{
    open(ofPdf(twoPages()));
    QSignalSpy closed(&m_panel, &OriginalPanel::closed);
    QTest::mouseClick(find<QToolButton>("originalClose"), Qt::LeftButton);
    EXPECT_EQ(closed.count(), 1);
}

} // namespace entente::ui
