// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementdialog.h"

#include "core/library/corrections.h"
#include "core/session/reading.h"
#include "tests/support/briefings.h"
#include "tests/support/patience.h"
#include "ui/agreement/agreementquestion.h"
#include "ui/agreement/agreementsaver.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace entente::ui {

namespace {

class AgreementDialogTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        QFile file(path("ports.md"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("---\ntitle: Ports\nmarking: TLP:GREEN\n---\n# Threats\n\n"
                   "The following **threats** stand out:\n\n"
                   "- **Cyber attacks:** on the harbour's cranes.\n"
                   "- **Mines:** in the strait.\n- **Drones:** over the docks.\n");
        file.close();
        make("ann.entente", {Kind::Threat, Kind::Driver, Kind::Threat});
        make("bob.entente", {Kind::Threat, Kind::Threat, Kind::Driver});
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    [[nodiscard]] session::SessionMaker makerOf(const char *name) const
    {
        return {library::libraryAt(path(name).toStdString(), bundledVocabulary()),
                bundledVocabulary(), loadAny};
    }

    /// A library with the briefing, of whose topics a person says that they are of these kinds.
    void make(const char *name, const std::vector<Kind> &kinds) const
    {
        const auto session = std::move(makerOf(name).open()).value();
        const std::vector<std::string> files{path("ports.md").toStdString()};
        ASSERT_TRUE(session->import(files));
        for (std::uint32_t i = 0; i < kinds.size(); ++i) {
            const auto topic = session->store().topic(1, i).value();
            ASSERT_TRUE(topic);
            library::Correction said;
            said.briefing = 1;
            said.topic = library::topicKey(topic->title, topic->text);
            said.kind = kinds[i];
            ASSERT_TRUE(session->store().save(said));
        }
    }

    void open(std::optional<library::BriefingId> current = {})
    {
        m_dialog = std::make_unique<AgreementDialog>(makerOf("ann.entente"), current);
        m_dialog->question()->setFileAsker([this](QWidget *) { return path("bob.entente"); });
        m_dialog->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_dialog.get()));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor(
            [this] { return find<QToolButton>("agreementSaveButton")->isEnabled(); },
            test::patience));
    }
    template <typename T>
    T *find(const char *name) const
    {
        T *found = m_dialog->findChild<T *>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return found;
    }
    void chooseBob()
    {
        QTest::mouseClick(find<QPushButton>("agreementLibraryButton"), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] std::string said(const char *name) const
    {
        return find<QLabel>(name)->text().toStdString();
    }
    [[nodiscard]] std::string cell(const char *table, int row, int column,
                                   int role = Qt::DisplayRole) const
    {
        const QAbstractItemModel *model = find<QTableView>(table)->model();
        return model->data(model->index(row, column), role).toString().toStdString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<AgreementDialog> m_dialog;
};

} // namespace

TEST_F(AgreementDialogTest, tellsFirstHowFarOneAgreesWithTheProgram)
{
    open();
    EXPECT_EQ(find<QComboBox>("agreementWithCombo")->currentText(),
              QStringLiteral("What the program found"));
    EXPECT_EQ(find<QTableView>("agreementDifferencesTable")->model()->rowCount(), 1);
    EXPECT_EQ(cell("agreementDifferencesTable", 0, 1), "Driver");
    EXPECT_EQ(cell("agreementDifferencesTable", 0, 2), "Threat");
}

TEST_F(AgreementDialogTest, comparesWithTheLibraryOfAColleague)
{
    open();
    chooseBob();
    EXPECT_EQ(find<QComboBox>("agreementWithCombo")->currentText(), QStringLiteral("bob"));
    EXPECT_EQ(said("agreementFigure-kinds"), "κ -0.50");
    EXPECT_EQ(said("agreementFigure-kinds-called"), "poor, on 3 topics");
    EXPECT_EQ(said("agreementFigure-topics"), "100.0 %");
    EXPECT_NE(said("agreementSaid").find("rests on fewer than 30"), std::string::npos);
    EXPECT_NE(said("agreementKindsSaid").find("Landis and Koch"), std::string::npos);
    EXPECT_EQ(find<QTabWidget>("agreementTabs")->tabText(0),
              QStringLiteral("&Where you differ: 2"));
}

TEST_F(AgreementDialogTest, saysInATableWhatWasTakenForWhatAndNotByColourAlone)
{
    open();
    chooseBob();
    find<QTabWidget>("agreementTabs")->setCurrentIndex(1);
    EXPECT_EQ(cell("agreementKindsTable", 0, 0), "1");
    EXPECT_EQ(cell("agreementKindsTable", 0, 0, Qt::AccessibleTextRole), "Both say Threat: 1");
    EXPECT_EQ(cell("agreementKindsTable", 0, 1, Qt::AccessibleTextRole),
              "Threat against Driver: 1");
    const QAbstractItemModel *model = find<QTableView>("agreementKindsTable")->model();
    EXPECT_TRUE(model->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(model->index(0, 1).data(Qt::FontRole).value<QFont>().bold());
    EXPECT_EQ(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("Driver"));
}

TEST_F(AgreementDialogTest, showsTheWordsOfARowInTheirText)
{
    open();
    auto *table = find<QTableView>("agreementDifferencesTable");
    QSignalSpy wanted(m_dialog.get(), &AgreementDialog::passageWanted);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted[0][0].value<library::BriefingId>(), 1);
    EXPECT_EQ(wanted[0][1].toString(), QStringLiteral("Mines: in the strait."));
}

TEST_F(AgreementDialogTest, countsAllWhereThatIsChosen)
{
    make("cleo.entente", {});
    open(library::BriefingId{1});
    m_dialog->question()->setFileAsker([this](QWidget *) { return path("cleo.entente"); });
    chooseBob();
    EXPECT_EQ(said("agreementFigure-kinds"), "–");
    EXPECT_NE(said("agreementKindsSaid").find("nothing that both judged"), std::string::npos);
    find<QComboBox>("agreementCountedCombo")->setCurrentIndex(1);
    settle();
    EXPECT_EQ(said("agreementFigure-kinds-called"), "slight, on 3 topics");
    EXPECT_NE(said("agreementSaid").find("look better than it is"), std::string::npos);
}

TEST_F(AgreementDialogTest, isSavedInTheFormatThatIsChosen)
{
    open();
    chooseBob();
    m_dialog->saver()->setFileAsker(
        [this](QWidget *, const QString &suggested, OutputFormat format) {
            EXPECT_TRUE(suggested.endsWith(QStringLiteral(".csv")));
            EXPECT_EQ(format, OutputFormat::Csv);
            return path("out.csv");
        });
    QSignalSpy ended(m_dialog->saver(), &AgreementSaver::ended);
    find<QAction>("saveAgreementAsCsv")->trigger();
    ASSERT_TRUE(ended.wait(test::patience));
    const std::string csv = test::contents(path("out.csv").toStdString());
    EXPECT_NE(csv.find(",driver,,threat,"), std::string::npos) << csv;
    EXPECT_NE(csv.find("TLP:GREEN"), std::string::npos);
    EXPECT_EQ(m_dialog->findChild<QAction *>(QStringLiteral("saveAgreementAsQdpx")), nullptr);
}

TEST_F(AgreementDialogTest, saysWhatIsWrongWithALibraryThatCannotBeRead)
{
    open();
    m_dialog->question()->setFileAsker([this](QWidget *) { return path("ports.md"); });
    QTest::mouseClick(find<QPushButton>("agreementLibraryButton"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor(
        [this] { return said("agreementSaid").find("ports.md") != std::string::npos; },
        test::patience));
    EXPECT_FALSE(find<QToolButton>("agreementSaveButton")->isEnabled());
}

TEST_F(AgreementDialogTest, tellsWhoDoesNotSeeItWhatEachPartIs)
{
    open();
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_dialog.get())
            || widget->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(told, nullptr);
        EXPECT_FALSE(told->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
        if (qobject_cast<QComboBox *>(widget) != nullptr) {
            EXPECT_FALSE(told->relations(QAccessible::Label).isEmpty())
                << widget->objectName().toStdString();
        }
    }
}

TEST_F(AgreementDialogTest, isLeftWhileItReads)
{
    open();
    find<QComboBox>("agreementCountedCombo")->setCurrentIndex(1);
    m_dialog.reset(); // before the answer came
    const auto again = makerOf("ann.entente").openExisting();
    ASSERT_TRUE(again);
    EXPECT_FALSE(again.value()->store().readOnly());
    QCoreApplication::processEvents(); // what was on its way finds nobody, and does no harm
}

} // namespace entente::ui
