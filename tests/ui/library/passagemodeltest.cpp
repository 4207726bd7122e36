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

    /// The words that are marked in the snippet of the first passage.
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
    const PassageModel model(m_session.get());
    filterText("harbour");
    ASSERT_EQ(model.rowCount(), 1);
    const QString words = model.index(0).data(PassageModel::SnippetRole).toString();
    EXPECT_TRUE(words.contains(QStringLiteral("One harbour and another harbour.")))
        << words.toStdString();
    EXPECT_EQ(marked(model), QStringList({QStringLiteral("harbour"), QStringLiteral("harbour")}));
}

TEST_F(PassageModelTest, saysThatWordsStandBeforeAndAfterASnippet)
{
    const QByteArray many = QByteArray("Treaties bind. ").repeated(60);
    import("Given\n\n" + many + "The harbour is mined. " + many + "\n");
    const PassageModel model(m_session.get());
    filterText("harbour");
    ASSERT_EQ(model.rowCount(), 1);
    const QString words = model.index(0).data(PassageModel::SnippetRole).toString();
    EXPECT_TRUE(words.startsWith(u'…')) << words.toStdString();
    EXPECT_TRUE(words.endsWith(u'…')) << words.toStdString();
    EXPECT_EQ(marked(model), QStringList{QStringLiteral("harbour")});
}

} // namespace entente::ui
