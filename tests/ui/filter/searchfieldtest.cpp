// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/searchfield.h"

#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/workspace/workspace.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace entente;
using namespace entente::ui;

namespace {

struct Search : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    SearchField field{&workspace};

    Search()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
        field.show();
    }
};

} // namespace

using SearchFieldTest = Search;

TEST_F(SearchFieldTest, filtersOnceAfterAPauseInTyping)
{
    QSignalSpy changed(&workspace, &Workspace::filterChanged);
    QTest::keyClicks(&field, QStringLiteral("cyber"));
    EXPECT_TRUE(changed.wait(test::patience));
    EXPECT_EQ(workspace.filter().text, "cyber");
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SearchFieldTest, filtersAtOnceOnReturn)
{
    QTest::keyClicks(&field, QStringLiteral("cyber"));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(workspace.filter().text, "cyber");
}

TEST_F(SearchFieldTest, escapeClearsItAndTheFilter)
{
    QTest::keyClicks(&field, QStringLiteral("cyber"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_TRUE(workspace.filter().text.empty());
}

TEST_F(SearchFieldTest, followsAFilterThatIsSetElsewhere)
{
    workspace.setFilterText(QStringLiteral("missile"));
    EXPECT_EQ(field.text(), QStringLiteral("missile"));
    workspace.clearFilter();
    EXPECT_TRUE(field.text().isEmpty());
}

TEST_F(SearchFieldTest, keepsWhatIsBeingTypedWhileTheRestOfTheFilterChanges)
{
    QTest::keyClicks(&field, QStringLiteral("joint "));
    workspace.toggleKind(Kind::Threat);
    EXPECT_EQ(field.text(), QStringLiteral("joint "));
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(field.text(), QStringLiteral("joint "));
    EXPECT_EQ(workspace.filter().text, "joint");
}

TEST_F(SearchFieldTest, saysWhatItSearches)
{
    EXPECT_EQ(field.placeholderText(), QStringLiteral("Search this briefing…"));
    workspace.setShowsAll(true);
    EXPECT_EQ(field.placeholderText(), QStringLiteral("Search all briefings…"));
}
