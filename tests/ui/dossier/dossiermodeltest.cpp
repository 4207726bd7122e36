// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossiermodel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <memory>

namespace entente::ui {

namespace {

using library::DossierItem;

ShownDossierPtr shownOf(const std::vector<std::string> &words)
{
    auto shown = std::make_shared<session::ShownDossier>();
    for (const std::string &each : words) {
        shown->dossier.items.push_back({DossierItem::Sort::Words, each, {}, {}});
        shown->text.parts.emplace_back();
        shown->standings.push_back(session::Standing::Stands);
        shown->topics.emplace_back();
    }
    return shown;
}

class DossierModelTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_model.setShown(shownOf({"a", "b", "c", "d"}));
        QObject::connect(&m_model, &DossierModel::edited, &m_model,
                         [this](const library::Dossier &dossier, int row) {
                             m_order.clear();
                             for (const DossierItem &each : dossier.items)
                                 m_order += each.words;
                             m_row = row;
                         });
    }

    DossierModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
    std::string m_order;
    int m_row = -1;
};

} // namespace

TEST_F(DossierModelTest, movesRowsTogetherAndSaysWhereTheyAre)
{
    m_model.move({1, 3}, 0);
    EXPECT_EQ(m_order, "bdac");
    EXPECT_EQ(m_row, 0);
    m_model.move({0}, 9);
    EXPECT_EQ(m_order, "bcda");
    EXPECT_EQ(m_row, 3);
    m_order.clear();
    m_model.move({0}, 0);
    EXPECT_EQ(m_order, "") << "where nothing changes nothing is written";
}

TEST_F(DossierModelTest, movesWhatIsDroppedBeforeAnother)
{
    const std::unique_ptr<QMimeData> data(m_model.mimeData({m_model.index(0, 0)}));
    EXPECT_FALSE(m_model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    EXPECT_EQ(m_order, "bcad");
    EXPECT_FALSE(m_model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    EXPECT_EQ(m_order, "bcda");
}

TEST_F(DossierModelTest, takesRowsOutAndPutsItemsBehindOthers)
{
    m_model.remove({0, 2});
    EXPECT_EQ(m_order, "bd");
    EXPECT_EQ(m_row, 0);
    m_model.insert(1, {DossierItem::Sort::Words, "new", {}, {}});
    EXPECT_EQ(m_order, "abnewcd");
    m_model.insert(-1, {DossierItem::Sort::Words, "end", {}, {}});
    EXPECT_EQ(m_order, "abcdend");
    EXPECT_EQ(m_row, 4);
}

TEST_F(DossierModelTest, writesWordsThatWereChangedAndNoOthers)
{
    EXPECT_FALSE(m_model.setData(m_model.index(1, 0), QStringLiteral("b"), Qt::EditRole));
    EXPECT_TRUE(m_model.setData(m_model.index(1, 0), QStringLiteral(" B "), Qt::EditRole));
    EXPECT_EQ(m_order, "aBcd");
}

} // namespace entente::ui
