// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablecopy.h"

#include "tests/support/briefings.h"
#include "ui/comparison/tablemodel.h"
#include "ui/workspace/workspace.h"

#include <QMimeData>

using namespace entente;
using namespace entente::ui;

namespace {

struct Copy : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    TableModel model{&workspace};

    void open(const std::string &table)
    {
        workspace.setBriefings(test::indexOf({test::briefing("# Options\n\n" + table)}), 0);
        model.setTable(tablesInScope(workspace).at(0));
    }
};

const char *const comparison = "| Aspect | Current | Past |\n|---|---|---|\n"
                               "| Size | a large force | a small force |\n"
                               "| Cost | high | high |\n";

} // namespace

using TableCopyTest = Copy;

TEST_F(TableCopyTest, putsTabsBetweenCells)
{
    open(comparison);
    EXPECT_EQ(asTabbedText(rowsOf(model, {0, 1})),
              QStringLiteral("Aspect\tCurrent\tPast\nSize\ta large force\ta small force\n"
                             "Cost\thigh\thigh\n"));
}

TEST_F(TableCopyTest, marksInHtmlTheWordsThatDiffer)
{
    open(comparison);
    const QString html = asHtml(rowsOf(model, {0}));
    EXPECT_TRUE(html.contains(QStringLiteral("<th scope=\"col\">Past</th>")));
    EXPECT_TRUE(html.contains(QStringLiteral("<td>a <strong>large</strong> force</td>")));
    EXPECT_FALSE(html.contains(QStringLiteral("high")));
}

TEST_F(TableCopyTest, escapesWhatHtmlAndMarkdownWouldRead)
{
    CopiedTable table;
    table.caption = QStringLiteral("1 < 2");
    table.heads = {QStringLiteral("a|b"), QStringLiteral("*c*")};
    table.rows = {{{QStringLiteral("x & <y>"), {}}, {QStringLiteral("one\ntwo"), {}}}};
    EXPECT_EQ(asHtml(table),
              QStringLiteral("<table>\n<caption>1 &lt; 2</caption>\n<thead>\n"
                             "<tr><th scope=\"col\">a|b</th><th scope=\"col\">*c*</th></tr>\n"
                             "</thead>\n<tbody>\n"
                             "<tr><td>x &amp; &lt;y&gt;</td><td>one<br>two</td></tr>\n"
                             "</tbody>\n</table>\n"));
    EXPECT_EQ(asMarkdown(table),
              QStringLiteral("1 \\< 2\n\n| a\\|b | \\*c\\* |\n| --- | --- |\n"
                             "| x \\& \\<y\\> | one<br>two |\n"));
    EXPECT_EQ(asTabbedText(table), QStringLiteral("a|b\t*c*\nx & <y>\tone two\n"));
}

TEST_F(TableCopyTest, givesMarkdownThatIsReadAsTheSameTable)
{
    open(comparison);
    const QString markdown = asMarkdown(rowsOf(model, {0, 1}));
    const BriefingPtr again = test::briefing("# Again\n\n" + markdown.toStdString());
    ASSERT_EQ(again->tables.size(), 1U);
    const Table &table = again->tables.front();
    ASSERT_EQ(table.rowCount(), 2U);
    EXPECT_EQ(again->words(table.cell(0, 1)), "a large force");
    EXPECT_EQ(again->words(table.columns[2]), "Past");
}

TEST_F(TableCopyTest, takesTheCellsChosenAndLeavesTheOthersEmpty)
{
    open(comparison);
    const CopiedTable table = cellsOf({model.index(1, 2), model.index(0, 0)});
    EXPECT_EQ(asTabbedText(table), QStringLiteral("Size\t\n\thigh\n"));
}

TEST_F(TableCopyTest, offersTextAndHtmlAtOnce)
{
    open(comparison);
    const std::unique_ptr<QMimeData> data(asMimeData(cellsOf({model.index(0, 1)})));
    EXPECT_EQ(data->text(), QStringLiteral("a large force\n"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<strong>large</strong>")));
}
