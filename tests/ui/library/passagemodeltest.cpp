// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/passagemodel.h"

#include "tests/support/patience.h"
#include "tests/ui/workspace/librarysessions.h"

#include <QAbstractItemModelTester>
#include <QPoint>

namespace entente::ui {

namespace {

class PassageModelTest : public LibrarySessionTest
{
protected:
    void import(const QByteArray &bytes)
    {
        write("given.md", bytes);
        QSignalSpy finished(m_session->imports(), &LibraryImports::finished);
        m_session->imports()->importFiles({m_folder.filePath(QStringLiteral("given.md"))});
        ASSERT_TRUE(finished.wait(test::patience));
        m_session->finish();
    }

    /// A briefing of many topics, each of which speaks of a harbour.
    void importMany(int topics)
    {
        QByteArray bytes = "# Threats\n\nThe following **threats** stand out:\n\n";
        for (int i = 0; i < topics; ++i)
            bytes += "- **Harbour " + QByteArray::number(i) + ":** is closed to ship number "
                + QByteArray::number(i * 7) + ".\n";
        import(bytes);
    }

    [[nodiscard]] std::unique_ptr<PassageModel> passages()
    {
        auto model = std::make_unique<PassageModel>(m_workspace.get(), m_session.get());
        model->setLookedAt(true);
        return model;
    }
    static void settle(const PassageModel &model)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return model.isSettled(); }, test::patience));
    }

    [[nodiscard]] static PassageModel::Row rowAt(const PassageModel &model, int row)
    {
        return static_cast<PassageModel::Row>(model.index(row).data(PassageModel::RowRole).toInt());
    }

    /// The words that are marked in the first passage.
    static QStringList marked(const PassageModel &model)
    {
        const QString words = model.index(0).data(PassageModel::SnippetRole).toString();
        QStringList found;
        for (const QVariant &each : model.index(0).data(PassageModel::HitsRole).toList())
            found << words.mid(each.toPoint().x(), each.toPoint().y() - each.toPoint().x());
        return found;
    }
};

} // namespace

TEST_F(PassageModelTest, showsLinesAndRowsOfSpacesAsOneSpace)
{
    import("Given\n\nOne harbour  \nand \xC2\xA0 \xC2\xA0 \xC2\xA0 another harbour.\n");
    const auto model = passages();
    filterText("harbour");
    settle(*model);
    ASSERT_EQ(model->rowCount(), 1);
    const QString words = model->index(0).data(PassageModel::SnippetRole).toString();
    EXPECT_TRUE(words.contains(QStringLiteral("One harbour and another harbour.")))
        << words.toStdString();
    EXPECT_EQ(marked(*model), QStringList({QStringLiteral("harbour"), QStringLiteral("harbour")}));
}

TEST_F(PassageModelTest, showsWholeSentencesAroundWhatWasFound)
{
    const QByteArray many = QByteArray("Treaties bind. ").repeated(60);
    import("Given\n\n" + many + "The härbour ist mined, as is known. " + many + "\n");
    const auto model = passages();
    filterText("mined");
    settle(*model);
    ASSERT_EQ(model->rowCount(), 1);
    const QString words = model->index(0).data(PassageModel::SnippetRole).toString();
    EXPECT_TRUE(
        words.contains(QStringLiteral("The härbour ist mined, as is known. Treaties bind.")))
        << words.toStdString();
    EXPECT_TRUE(words.endsWith(QStringLiteral("Treaties bind."))) << words.toStdString();
    EXPECT_EQ(marked(*model), QStringList{QStringLiteral("mined")});
}

TEST_F(PassageModelTest, listsMoreAsItIsScrolledTo)
{
    importMany(150);
    const auto model = passages();
    filterText("kind:threat harbour");
    settle(*model);
    EXPECT_EQ(model->found(), 150U);
    EXPECT_LT(model->rowCount(), 100);
    for (int turn = 0; turn < 20 && model->canFetchMore({}); ++turn) {
        model->fetchMore({});
        settle(*model);
    }
    EXPECT_EQ(model->rowCount(), 150);
    EXPECT_FALSE(model->index(149).data(PassageModel::SnippetRole).toString().isEmpty());
}

TEST_F(PassageModelTest, closesAndOpensGroups)
{
    importBoth();
    const auto model = passages();
    const QAbstractItemModelTester tester(model.get());
    model->setBy(session::PassagesBy::Year);
    m_workspace->toggleKind(Kind::Threat);
    m_session->finish();
    settle(*model);
    ASSERT_EQ(model->rowCount(), 3);
    EXPECT_EQ(rowAt(*model, 0), PassageModel::Row::Head);
    EXPECT_EQ(model->index(0).data().toString(), QStringLiteral("2021"));
    EXPECT_EQ(model->index(0).data(PassageModel::CountRole).toInt(), 2);
    model->toggle(model->index(0));
    EXPECT_EQ(model->rowCount(), 1);
    EXPECT_FALSE(model->index(0).data(PassageModel::IsOpenRole).toBool());
    model->toggle(model->index(0));
    EXPECT_EQ(model->rowCount(), 3);
}

TEST_F(PassageModelTest, foldsWhatSaysTheSameAndUnfoldsIt)
{
    importBoth();
    import("---\ntitle: Given\ndate: 2023-01-02\n---\n# Threats\n\n"
           "The following **threats** stand out:\n\n- **Mines:** in the strait.\n");
    const auto model = passages();
    const QAbstractItemModelTester tester(model.get());
    m_workspace->toggleKind(Kind::Threat);
    filterText("strait");
    settle(*model);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0).data(PassageModel::RepeatsRole).toString(),
              QStringLiteral("Said in 2 briefings"));
    model->toggle(model->index(0));
    settle(*model);
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(rowAt(*model, 1), PassageModel::Row::Repeat);
    EXPECT_NE(model->index(0).data(PassageModel::BriefingRole),
              model->index(1).data(PassageModel::BriefingRole));
    model->toggle(model->index(1)); // what was unfolded folds again
    EXPECT_EQ(model->rowCount(), 1);
    model->setFolds(false);
    settle(*model);
    EXPECT_EQ(model->rowCount(), 2);
    EXPECT_EQ(rowAt(*model, 1), PassageModel::Row::Passage);
}

TEST_F(PassageModelTest, keepsWhatWasMarkedWhateverIsAskedForNext)
{
    importBoth();
    const auto model = passages();
    filterText("strait");
    settle(*model);
    model->setMarked(model->index(0), true);
    EXPECT_TRUE(model->index(0).data(PassageModel::IsMarkedRole).toBool());
    filterText("missile");
    settle(*model);
    EXPECT_FALSE(model->index(0).data(PassageModel::IsMarkedRole).toBool());
    ASSERT_EQ(model->marked().size(), 1U);
    filterText("strait");
    settle(*model);
    EXPECT_TRUE(model->index(0).data(PassageModel::IsMarkedRole).toBool());
    model->clearMarks();
    EXPECT_FALSE(model->index(0).data(PassageModel::IsMarkedRole).toBool());
}

TEST_F(PassageModelTest, callsATopicWithoutTitleAndSectionByItsBriefing)
{
    import("---\ntitle: Given\n---\n\nWe will clear the harbour of mines by the end of May.\n");
    const auto model = passages();
    m_workspace->toggleKind(Kind::Commitment);
    filterText("harbour");
    settle(*model);
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(model->index(0).data().toString(), QStringLiteral("Given"));
}

TEST_F(PassageModelTest, asksForNothingWhileNobodyLooks)
{
    importBoth();
    const auto model = passages();
    settle(*model);
    model->setLookedAt(false);
    filterText("strait");
    EXPECT_FALSE(model->isListed());
    model->setLookedAt(true);
    settle(*model);
    EXPECT_EQ(model->found(), 2U);
}

} // namespace entente::ui
