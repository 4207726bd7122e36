// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/corrections.h"
#include "tests/ui/window/librarywindow.h"
#include "ui/agreement/agreementdialog.h"

#include <QTableView>
#include <QToolButton>

namespace entente::ui {

namespace {

class AgreementWindowTest : public MainWindowLibraryTest
{
protected:
    /// Says of the first topic of the first briefing that it is a benefit.
    void correct()
    {
        const auto kept = library::libraryAt(library().toStdString(), bundledVocabulary());
        const auto store = std::move(kept->open()).value();
        const auto topic = store->topic(1, 0).value();
        ASSERT_TRUE(topic);
        library::Correction said;
        said.briefing = 1;
        said.topic = library::topicKey(topic->title, topic->text);
        said.kind = Kind::Benefit;
        ASSERT_TRUE(store->save(said));
    }
    void openAgreement()
    {
        find<QAction>("agreementAction")->trigger();
        auto *dialog = find<AgreementDialog>("agreementDialog");
        ASSERT_NE(dialog, nullptr);
        auto *save = dialog->findChild<QToolButton *>(QStringLiteral("agreementSaveButton"));
        ASSERT_TRUE(QTest::qWaitFor([&] { return save->isEnabled(); }, test::patience));
    }
};

} // namespace

TEST_F(AgreementWindowTest, leadsToTheWordsOnWhichTwoDiffer)
{
    correct();
    start();
    ASSERT_TRUE(m_window->workspace()->isInLibrary());
    openAgreement();
    auto *table = find<QTableView>("agreementDifferencesTable");
    ASSERT_EQ(table->model()->rowCount(), 1);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return !m_window->workspace()->isInLibrary(); }, test::patience));
    settle();
    EXPECT_EQ(m_window->workspace()->currentBriefing()->meta.title, "Ports");
}

TEST_F(AgreementWindowTest, isOpenOnceHoweverOftenItIsAskedFor)
{
    correct();
    start();
    openAgreement();
    openAgreement();
    EXPECT_EQ(m_window->findChildren<AgreementDialog *>().size(), 1);
}

TEST_F(AgreementWindowTest, isNotOfferedWhereThereIsNothingInTheLibrary)
{
    m_window = std::make_unique<MainWindow>(bundledVocabulary(), path("none.entente"));
    QSignalSpy opened(m_window.get(), &MainWindow::opened);
    ASSERT_TRUE(opened.wait(test::patience));
    m_window->library()->finish();
    EXPECT_FALSE(find<QAction>("agreementAction")->isEnabled());
}

} // namespace entente::ui
