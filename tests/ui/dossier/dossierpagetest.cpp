// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossierpage.h"

#include "tests/ui/workspace/librarysessions.h"
#include "ui/dossier/dossierpublisher.h"
#include "ui/jobs/jobs.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

namespace entente::ui {

namespace {

using library::DossierItem;

class DossierPageTest : public LibrarySessionTest
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        LibrarySessionTest::SetUp();
        importBoth();
        m_page = std::make_unique<DossierPage>(m_workspace.get(), m_session.get());
        m_page->resize(900, 600);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
    }
    void TearDown() override { m_page.reset(); }

    template <typename T>
    T *find(const char *name)
    {
        T *found = m_page->findChild<T *>(QString::fromLatin1(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    /// Waits until what `act` writes is shown: the page shows what the library has.
    template <typename Act>
    void shown(Act act)
    {
        act();
        m_session->finish();
        const auto *model = static_cast<const DossierModel *>(list()->model());
        ASSERT_TRUE(QTest::qWaitFor(
            [&] {
                const library::Dossier *kept = m_session->dossiers()->current();
                return kept != nullptr && model->shown() != nullptr
                    && model->shown()->dossier == *kept;
            },
            test::patience));
    }
    /// What is typed in place is handed over behind the key that ends it.
    template <typename Condition>
    bool becomes(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                m_session->finish();
                return condition();
            },
            test::patience);
    }
    void collect(library::BriefingId briefing, std::optional<std::uint32_t> topic)
    {
        session::Collected what;
        what.on.id = briefing;
        what.topic = topic;
        shown([&] { m_session->dossiers()->collect({what}); });
    }
    void click(const char *button) { QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton); }
    [[nodiscard]] QListView *list() { return find<QListView>("dossierList"); }
    void select(int row)
    {
        list()->selectionModel()->setCurrentIndex(list()->model()->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] std::vector<DossierItem> items()
    {
        const library::Dossier *current = m_session->dossiers()->current();
        return current == nullptr ? std::vector<DossierItem>() : current->items;
    }

    std::unique_ptr<DossierPage> m_page;
};

} // namespace

TEST_F(DossierPageTest, saysWhatADossierIsWhereThereIsNone)
{
    EXPECT_TRUE(find<QLabel>("noDossier")->isVisible());
    shown([this] { QTest::mouseClick(find<QPushButton>("beginDossierButton"), Qt::LeftButton); });
    EXPECT_FALSE(find<QLabel>("noDossier")->isVisible());
    EXPECT_TRUE(find<QLabel>("dossierHint")->isVisible());
    EXPECT_EQ(m_session->dossiers()->all().size(), 1U);
}

TEST_F(DossierPageTest, showsWhatIsCollectedWithItsSource)
{
    collect(1, 1);
    ASSERT_EQ(list()->model()->rowCount(), 1);
    const QModelIndex row = list()->model()->index(0, 0);
    EXPECT_EQ(row.data(DossierModel::QuoteRole).toString(),
              QStringLiteral("Mines: in the strait."));
    EXPECT_TRUE(row.data(DossierModel::SourceRole)
                    .toString()
                    .startsWith(QStringLiteral("Ports · Cabinet · ")));
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Ports")));
}

TEST_F(DossierPageTest, takesHeadingsAndWordsThatAreTypedInPlace)
{
    collect(1, 0);
    shown([this] { click("addHeadingButton"); });
    auto *heading = find<QLineEdit>("dossierHeadingEditor");
    heading->selectAll();
    shown([&] {
        QTest::keyClicks(heading, QStringLiteral("At sea"));
        QTest::keyClick(heading, Qt::Key_Return);
    });
    ASSERT_EQ(items().size(), 2U);
    EXPECT_EQ(items()[1].sort, DossierItem::Sort::Heading);
    EXPECT_TRUE(becomes([this] { return items()[1].words == "At sea"; }));

    select(0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_F2);
    auto *words = find<QPlainTextEdit>("dossierWordsEditor");
    shown([&] {
        QTest::keyClicks(words, QStringLiteral("Mark this"));
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
    });
    EXPECT_TRUE(becomes([this] { return items()[0].words == "Mark this"; }));
}

TEST_F(DossierPageTest, movesAndTakesOutByKeysAndUndoes)
{
    collect(1, 0);
    collect(1, 1);
    list()->setFocus();
    select(1);
    shown([this] { QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier); });
    EXPECT_EQ(items()[0].cited.anchor.exact, "Mines: in the strait.");
    EXPECT_EQ(list()->currentIndex().row(), 0) << "it is still the one selected";
    shown([this] { QTest::keyClick(list(), Qt::Key_Delete); });
    ASSERT_EQ(items().size(), 1U);
    shown([this] { m_session->undo(); });
    shown([this] { m_session->undo(); });
    EXPECT_EQ(items()[1].cited.anchor.exact, "Mines: in the strait.");
}

TEST_F(DossierPageTest, opensTheBriefingAtTheWords)
{
    collect(1, 1);
    QSignalSpy opened(m_session.get(), &LibrarySession::openRequested);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.first().at(1).value<std::optional<std::uint32_t>>(), 1U);
}

TEST_F(DossierPageTest, renamesADossierAndSaysItsPurpose)
{
    collect(1, 0);
    shown([this] {
        auto *title = find<QLineEdit>("dossierTitle");
        title->selectAll();
        QTest::keyClicks(title, QStringLiteral("Ports today"));
        QTest::keyClick(title, Qt::Key_Return);
    });
    shown([this] {
        auto *purpose = find<QLineEdit>("dossierPurpose");
        QTest::keyClicks(purpose, QStringLiteral("For the board"));
        QTest::keyClick(purpose, Qt::Key_Return);
    });
    EXPECT_EQ(m_session->dossiers()->current()->title, "Ports today");
    EXPECT_EQ(m_session->dossiers()->current()->purpose, "For the board");
    EXPECT_EQ(find<QComboBox>("dossierCombo")->currentText(), QStringLiteral("Ports today"));
}

TEST_F(DossierPageTest, addsATableOfItsOwn)
{
    collect(1, 0);
    m_page->setTableAsker([](const DossierItem &item, const session::ShownDossier &dossier,
                             QWidget *) -> std::optional<DossierItem> {
        DossierItem made = item;
        made.table.rows[0][1] = {"Cranes", {dossier.dossier.items[0].cited}};
        return made;
    });
    shown([this] { click("addTableButton"); });
    ASSERT_EQ(items().size(), 2U);
    EXPECT_EQ(items()[1].table.rows[0][1].sources.size(), 1U);
    EXPECT_TRUE(list()
                    ->model()
                    ->index(1, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Table of 2 rows")));
}

TEST_F(DossierPageTest, publishesWithItsSources)
{
    collect(1, 1);
    const QString file = m_folder.filePath(QStringLiteral("out.md"));
    m_page->publisher()->setFileAsker(
        [&](QWidget *, const QString &, OutputFormat) { return file; });
    QSignalSpy ended(m_page->publisher(), &DossierPublisher::ended);
    m_page->findChild<QAction *>(QStringLiteral("publishDossierAsMarkdown"))->trigger();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(test::patience));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    EXPECT_TRUE(bytes.contains("> Mines: in the strait.[^1]")) << bytes.toStdString();
    EXPECT_TRUE(bytes.contains("## Sources"));
    EXPECT_TRUE(find<QLabel>("dossierSaid")->isVisible());
}

TEST_F(DossierPageTest, saysWhyItCouldNotBePublished)
{
    collect(1, 1);
    m_page->publisher()->setFileAsker([](QWidget *, const QString &, OutputFormat) {
        return QStringLiteral("/nowhere/at/all.pdf");
    });
    QSignalSpy ended(m_page->publisher(), &DossierPublisher::ended);
    m_page->findChild<QAction *>(QStringLiteral("publishDossierAsPdf"))->trigger();
    ASSERT_TRUE(ended.count() > 0 || ended.wait(test::patience));
    EXPECT_TRUE(ended.first().at(1).toString().isEmpty());
    EXPECT_TRUE(ended.first().at(0).toString().contains(QStringLiteral("/nowhere/at/all.pdf")));
}

TEST_F(DossierPageTest, isListedAmongTheJobsWithoutItsNameForTheDesktopAndTriedAgain)
{
    collect(1, 1);
    Jobs jobs;
    m_page->publisher()->setJobs(&jobs);
    const QString file = m_folder.filePath(QStringLiteral("later/out.md"));
    m_page->publisher()->setFileAsker(
        [&](QWidget *, const QString &, OutputFormat) { return file; });
    m_page->findChild<QAction *>(QStringLiteral("publishDossierAsMarkdown"))->trigger();
    const auto isOver = [&] { return jobs.rowCount() > 0 && jobs.at(0).isOver(); };
    ASSERT_TRUE(QTest::qWaitFor(isOver, test::patience));
    EXPECT_EQ(jobs.at(0).state, JobState::Failed);
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("later")));
    jobs.at(0).end.actions.front().run();
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.rowCount() == 2 && isOver(); }, test::patience));
    EXPECT_EQ(jobs.at(0).state, JobState::Done);
    EXPECT_EQ(jobs.at(0).end.notice, QStringLiteral("The dossier is published"));
    EXPECT_EQ(jobs.at(0).end.noticeDetail, QString());
    EXPECT_TRUE(QFile::exists(file));
}

TEST_F(DossierPageTest, isRemovedAndBroughtBack)
{
    collect(1, 0);
    click("removeDossierButton");
    m_session->finish();
    EXPECT_TRUE(find<QLabel>("noDossier")->isVisible());
    shown([this] { m_session->undo(); });
    EXPECT_EQ(items().size(), 1U);
}

TEST_F(DossierPageTest, takesTheFilterThatIsSetAndSetsItAgain)
{
    collect(1, 0);
    click("addFilterButton");
    EXPECT_TRUE(find<QLabel>("dossierSaid")->text().contains(QStringLiteral("No filter is set")));
    EXPECT_EQ(items().size(), 1U);
    m_workspace->toggleKind(Kind::Threat);
    shown([this] { click("addFilterButton"); });
    ASSERT_EQ(items().size(), 2U);
    EXPECT_EQ(items()[1].filter.kinds, std::vector<Kind>{Kind::Threat});
    const QModelIndex row = list()->model()->index(1, 0);
    EXPECT_TRUE(row.data(DossierModel::FindingRole).toString().contains(QStringLiteral("Found: ")));
    EXPECT_FALSE(row.data(DossierModel::FoundRole).toStringList().isEmpty());
    EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Filter: ")));

    m_workspace->clearFilter();
    QSignalSpy set(m_page.get(), &DossierPage::filterSet);
    select(1);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    EXPECT_EQ(set.count(), 1);
    EXPECT_EQ(m_workspace->filter().kinds, std::vector<Kind>{Kind::Threat});
}

TEST_F(DossierPageTest, showsWhatItSaidBeforeAndSaysItAgain)
{
    collect(1, 0);
    const auto store = m_session->library()->open().value();
    library::Dossier old = store->dossiers().value().front();
    old.modified = old.created = "2026-01-02T03:04:05Z";
    old.purpose = "Long ago";
    ASSERT_TRUE(store->save(old));
    collect(1, 1);
    click("dossierVersionsButton");
    auto *versions = find<QListWidget>("dossierVersionsList");
    auto *restore = find<QPushButton>("restoreVersionButton");
    auto *before = find<QListView>("dossierVersionItems");
    ASSERT_TRUE(becomes([&] { return restore->isEnabled() && before->model()->rowCount() == 1; }));
    EXPECT_EQ(versions->count(), 1);
    shown([&] { QTest::mouseClick(restore, Qt::LeftButton); });
    EXPECT_TRUE(becomes([this] { return items().size() == 1U; }));
    shown([this] { m_session->undo(); });
    EXPECT_TRUE(becomes([this] { return items().size() == 2U; }));
}

} // namespace entente::ui
