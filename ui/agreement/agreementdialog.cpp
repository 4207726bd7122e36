// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/agreement/agreementdialog.h"

#include "core/publishing/agreementtext.h"
#include "ui/agreement/agreementfigures.h"
#include "ui/agreement/agreementquestion.h"
#include "ui/agreement/agreementsaver.h"
#include "ui/agreement/disagreements.h"
#include "ui/agreement/tabletextmodel.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

QLabel *sentenceLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget *page(std::initializer_list<QWidget *> widgets)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(grid);
    for (QWidget *widget : widgets)
        column->addWidget(widget, qobject_cast<QTableView *>(widget) != nullptr ? 1 : 0);
    return page;
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

AgreementDialog::AgreementDialog(session::SessionMaker maker,
                                 std::optional<library::BriefingId> current, QWidget *parent)
    : QDialog(parent),
      m_vocabulary(maker.vocabulary),
      m_question(new AgreementQuestion(current)),
      m_figures(new AgreementFigures),
      m_said(sentenceLabel("agreementSaid")),
      m_tabs(new QTabWidget),
      m_kindsSaid(sentenceLabel("agreementKindsSaid")),
      m_kinds(new TableTextModel(this)),
      m_areasSaid(sentenceLabel("agreementAreasSaid")),
      m_areas(new TableTextModel(this)),
      m_differences(new Disagreements(m_vocabulary, this)),
      m_save(new QToolButton),
      m_saver(new AgreementSaver(maker, this)),
      m_inquiry(maker)
{
    setObjectName(QStringLiteral("agreementDialog"));
    setWindowTitle(tr("Agreement"));
    resize(112 * grid, 84 * grid);
    m_tabs->setObjectName(QStringLiteral("agreementTabs"));
    m_tabs->setAccessibleName(tr("Agreement in detail"));
    m_tabs->addTab(buildDifferences(), tr("&Where you differ"));
    m_tabs->addTab(buildKinds(), tr("&Kinds"));
    m_tabs->addTab(buildAreas(), tr("&Focus areas"));
    m_save->setObjectName(QStringLiteral("agreementSaveButton"));
    m_save->setText(tr("&Save as"));
    m_save->setAccessibleName(tr("Save as"));
    m_save->setPopupMode(QToolButton::InstantPopup);
    m_save->setEnabled(false);
    auto *menu = new QMenu(m_save);
    m_saver->fill(menu);
    m_save->setMenu(menu);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_saver, &AgreementSaver::ended, m_said, &QLabel::setText);
    connect(m_question, &AgreementQuestion::changed, this, &AgreementDialog::ask);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(2 * grid);
    column->addWidget(m_question);
    column->addWidget(m_figures);
    column->addWidget(m_said);
    column->addWidget(m_tabs, 1);
    column->addWidget(buttons);
    ask();
}

AgreementDialog::~AgreementDialog()
{
    if (m_isLeft)
        *m_isLeft = true;
}

QTableView *AgreementDialog::tableOf(const char *name, const QString &called, TableTextModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QLatin1String(name));
    table->setAccessibleName(called);
    table->setModel(model);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    return table;
}

QWidget *AgreementDialog::buildKinds()
{
    return page(
        {m_kindsSaid, tableOf("agreementKindsTable", tr("What was taken for what"), m_kinds)});
}

QWidget *AgreementDialog::buildAreas()
{
    return page(
        {m_areasSaid, tableOf("agreementAreasTable", tr("Agreement on each focus area"), m_areas)});
}

QWidget *AgreementDialog::buildDifferences()
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("agreementDifferencesTable"));
    table->setAccessibleName(tr("Where you differ"));
    table->setModel(m_differences);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_differences, &QAbstractItemModel::modelReset, table, [table] {
        table->horizontalHeader()->setSectionResizeMode(Disagreements::Words, QHeaderView::Stretch);
        for (const int column : {Disagreements::Left, Disagreements::Right})
            table->setColumnWidth(column, 20 * grid);
        for (const int column : {Disagreements::What, Disagreements::Place})
            table->setColumnWidth(column, 14 * grid);
    });
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    auto *says = new QLabel(tr("Enter or a double click shows the words in their text."));
    says->setForegroundRole(QPalette::PlaceholderText);
    return page({table, says});
}

void AgreementDialog::ask()
{
    if (m_isLeft)
        *m_isLeft = true;
    m_isLeft = std::make_shared<std::atomic<bool>>(false);
    m_said->setText(tr("The briefings are read…"));
    m_save->setEnabled(false);
    const QPointer<AgreementDialog> here(this);
    m_inquiry.ask(
        [asked = m_question->asked(), isLeft = m_isLeft, here](session::Session &session) {
            return agreementFor(session, asked, [&](std::size_t done, std::size_t total) {
                // Of the pointer only the window's thread asks whether it is still there.
                QMetaObject::invokeMethod(
                    qApp,
                    [here, done, total, isLeft] {
                        if (here && !*isLeft)
                            here->sayProgress(done, total);
                    },
                    Qt::QueuedConnection);
                return !*isLeft;
            });
        },
        [this](const Result<ShownAgreementPtr> &found) { take(found); });
}

void AgreementDialog::sayProgress(std::size_t done, std::size_t total)
{
    if (!m_save->isEnabled())
        m_said->setText(tr("%1 of %2 briefings are read…").arg(done).arg(total));
}

void AgreementDialog::take(const Result<ShownAgreementPtr> &found)
{
    if (!found) {
        m_said->setText(sentence(found.error()));
        return;
    }
    tell(found.value());
}

void AgreementDialog::tell(const ShownAgreementPtr &shown)
{
    const AgreementText text = textOf(*shown, *m_vocabulary);
    m_figures->tell(text);
    QStringList said{countedSaid(text.agreement.counted)};
    said << text.remarks << topicsSaid(text) << fewSaid(text.agreement.kind);
    m_said->setText(joined(said));
    m_kindsSaid->setText(
        joined({kappaSaid(text.agreement.kind), strengthsSaid(),
                tr("Rows: %1. Columns: %2. Both say the same where the numbers are bold.")
                    .arg(text.left, text.right)}));
    m_kinds->setTable(kindTable(text), true);
    m_areasSaid->setText(joined({pooledSaid(text.agreement.pooledAreas), strengthsSaid()}));
    m_areas->setTable(areaTable(text));
    for (const char *name : {"agreementKindsTable", "agreementAreasTable"}) {
        auto *table = findChild<QTableView *>(QLatin1String(name));
        table->resizeColumnsToContents();
    }
    m_differences->setShown(shown);
    m_tabs->setTabText(0, tr("&Where you differ: %1").arg(m_differences->rowCount()));
    m_saver->setShown(shown);
    m_save->setEnabled(true);
}

void AgreementDialog::openRow(int row)
{
    if (row < 0 || row >= m_differences->rowCount())
        return;
    Q_EMIT passageWanted(m_differences->briefing(row), m_differences->words(row));
}

} // namespace entente::ui
