// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topics/correctionform.h"

#include "tests/ui/workspace/librarysessions.h"
#include "ui/topics/detailspanel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace entente::ui {

namespace {

class CorrectionFormTest : public LibrarySessionTest
{
protected:
    void open()
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
        m_loader->load({{m_folder.filePath(QStringLiteral("ports.md")).toStdString(), {}}}, {});
        settle();
        m_panel = std::make_unique<DetailsPanel>(m_workspace.get());
        m_panel->setLibrary(m_session.get());
        m_panel->resize(288, 640);
        m_panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(m_panel.get()));
        m_workspace->select({0, 1});
    }
    void TearDown() override { m_panel.reset(); }
    void settle()
    {
        do {
            m_session->finish();
            QTest::qWait(1);
        } while (m_loader->isBusy());
        m_session->finish();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_panel->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    void setKind(const char *kind)
    {
        m_panel->findChild<QAction *>(QStringLiteral("correctKind-") + QString::fromLatin1(kind))
            ->trigger();
        settle();
    }
    [[nodiscard]] Kind kind() const { return m_workspace->topic({0, 1})->kind; }
    [[nodiscard]] bool saysCorrected() const
    {
        return m_panel->findChild<QLabel *>(QStringLiteral("correctedLabel"))->isVisible();
    }

    std::unique_ptr<BriefingLoader> m_loader;
    std::unique_ptr<DetailsPanel> m_panel;
};

} // namespace

TEST_F(CorrectionFormTest, setsTheKindAndTakesItBack)
{
    open();
    ASSERT_EQ(kind(), Kind::Threat);
    EXPECT_FALSE(saysCorrected());
    setKind("driver");
    EXPECT_EQ(kind(), Kind::Driver);
    EXPECT_EQ(m_workspace->selection(), (TopicRef{0, 1}));
    EXPECT_TRUE(saysCorrected());
    EXPECT_TRUE(button("correctKindButton")->text().contains(QStringLiteral("Driver")));
    QTest::mouseClick(button("takeBackButton"), Qt::LeftButton);
    settle();
    EXPECT_EQ(kind(), Kind::Threat);
    EXPECT_FALSE(saysCorrected());
}

TEST_F(CorrectionFormTest, setsFocusAreasByTheKeyboardAndKeepsTheKindThatWasSet)
{
    open();
    setKind("benefit");
    button("correctAreasButton")->click();
    auto *search = m_panel->findChild<QLineEdit *>(QStringLiteral("areaTicksSearch"));
    ASSERT_NE(search, nullptr);
    QTest::keyClicks(search, QStringLiteral("logistics"));
    QTest::keyClick(search, Qt::Key_Return); // ticks it
    QTest::keyClick(search, Qt::Key_Return); // done
    settle();
    const auto areas = m_workspace->briefing(0)->areasOf(*m_workspace->topic({0, 1}));
    const auto wanted = m_workspace->vocabulary().find("logistics");
    EXPECT_EQ(std::count(areas.begin(), areas.end(), wanted), 1);
    EXPECT_EQ(kind(), Kind::Benefit);
}

TEST_F(CorrectionFormTest, offersFocusAreasInTheOrderOfTheFilter)
{
    open();
    button("correctAreasButton")->click();
    auto *search = m_panel->findChild<QLineEdit *>(QStringLiteral("areaTicksSearch"));
    QTest::keyClicks(search, QStringLiteral("missile"));
    QTest::keyClick(search, Qt::Key_Return); // ticks the first
    QTest::keyClick(search, Qt::Key_Return); // done
    settle();
    const auto areas = m_workspace->briefing(0)->areasOf(*m_workspace->topic({0, 1}));
    const auto wanted = m_workspace->vocabulary().find("missile-defence");
    EXPECT_EQ(std::count(areas.begin(), areas.end(), wanted), 1);
}

TEST_F(CorrectionFormTest, escapeLeavesTheFocusAreasAsTheyWere)
{
    open();
    button("correctAreasButton")->click();
    auto *search = m_panel->findChild<QLineEdit *>(QStringLiteral("areaTicksSearch"));
    QTest::keyClicks(search, QStringLiteral("logistics"));
    QTest::keyClick(search, Qt::Key_Return);
    QTest::keyClick(search, Qt::Key_Escape);
    settle();
    EXPECT_FALSE(search->isVisible());
    EXPECT_EQ(m_session->corrections()->correctionOf({0, 1}), nullptr);
}

TEST_F(CorrectionFormTest, isThereAgainAfterARestartAndUndone)
{
    open();
    setKind("implication");
    m_session->undo();
    settle();
    EXPECT_EQ(kind(), Kind::Threat);
    m_session->redo();
    settle();
    m_panel.reset();
    begin();
    open();
    settle();
    EXPECT_EQ(kind(), Kind::Implication);
    EXPECT_TRUE(saysCorrected());
}

} // namespace entente::ui
