// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/matrixpage.h"

#include "core/publishing/matrixlabels.h"
#include "resources/resources.h"
#include "ui/comparison/copybutton.h"
#include "ui/comparison/tablecopy.h"
#include "ui/library/drafts.h"
#include "ui/library/events.h"
#include "ui/library/eventsdialog.h"
#include "ui/library/matrixdelegate.h"
#include "ui/library/rownames.h"
#include "ui/style/handfocus.h"
#include "ui/style/quietheader.h"
#include "ui/style/style.h"
#include "ui/style/wayout.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysearch.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

namespace entente::ui {

namespace {

/// More columns than a screen is wide are of no use to the eye; the command line gives all.
constexpr std::size_t mostColumns = 120;

struct Asked
{
    session::LibraryRequest topics;
    MatrixBy rows = MatrixBy::Area;
    MatrixBy columns = MatrixBy::Year;
    bool areAlike = false;
};

Result<ShownMatrixPtr> counted(const Asked &asked,
                               const std::shared_ptr<const session::LibraryFacts> &known,
                               session::Session &session)
{
    auto made = std::make_shared<ShownMatrix>();
    ENTENTE_TRY(made->facts, session::LibraryFacts::of(session, asked.topics.editions, known));
    ENTENTE_TRY(const std::vector<std::uint32_t> shown, made->facts->shown(asked.topics, session));
    ENTENTE_TRY(const MatrixDocuments documents, made->facts->documents(asked.topics, session));
    if (asked.rows == MatrixBy::Period || asked.columns == MatrixBy::Period) {
        ENTENTE_TRY(made->periods, namedPeriods());
    }
    made->matrix = matrixOf(made->facts->topics(), &shown, asked.rows, asked.columns, made->periods,
                            documents);
    if (asked.areAlike)
        clusterRows(made->matrix);
    return ShownMatrixPtr(std::move(made));
}

MatrixBy chosen(const QComboBox *combo)
{
    return static_cast<MatrixBy>(combo->currentData().toInt());
}

/// The first and last day of a time whose first month is known.
void setPeriod(Filter &filter, std::uint32_t first, std::uint32_t months)
{
    constexpr std::uint32_t year = 12;
    const auto text = [](std::uint32_t month) {
        return QStringLiteral("%1-%2")
            .arg(month / year, 4, 10, QLatin1Char('0'))
            .arg(month % year + 1, 2, 10, QLatin1Char('0'))
            .toStdString();
    };
    filter.since = Date::parse(text(first));
    filter.until = Date::parse(text(first + months - 1));
}

/// Adds what a row or column stands for to a filter; false where no filter can ask for it.
bool narrow(Filter &filter, MatrixBy by, const MatrixHead &head, const std::vector<Period> &periods)
{
    if (head.isUnknown)
        return false;
    switch (by) {
    case MatrixBy::Area:
        filter.areas = {static_cast<ConceptIndex>(head.number)};
        return true;
    case MatrixBy::Kind:
        filter.kinds = {static_cast<Kind>(head.number)};
        return true;
    case MatrixBy::Source:
        filter.sources = {head.name};
        return true;
    case MatrixBy::Year:
        setPeriod(filter, head.number, 12);
        return true;
    case MatrixBy::Quarter:
        setPeriod(filter, head.number, 3);
        return true;
    case MatrixBy::Month:
        setPeriod(filter, head.number, 1);
        return true;
    case MatrixBy::Period:
        filter.since = periods[head.number].since;
        filter.until = periods[head.number].until;
        return true;
    case MatrixBy::Briefing:
    case MatrixBy::Type:
        break;
    }
    return false;
}

} // namespace

MatrixPage::MatrixPage(Workspace *workspace, LibrarySession *library, Events *events,
                       QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_library(library),
      m_events(events),
      m_rows(axisCombo("matrixRows", tr("Rows"), MatrixBy::Area)),
      m_columns(axisCombo("matrixColumns", tr("Columns"), MatrixBy::Year)),
      m_measure(measureCombo()),
      m_alike(new QCheckBox(tr("Alike together"))),
      m_said(new QLabel),
      m_view(new QTableView),
      m_names(new RowNames),
      m_model(new MatrixModel(workspace, this)),
      m_inquiry({library->library(), workspace->vocabularyPtr(), {}})
{
    setObjectName(QStringLiteral("matrixPage"));
    setAccessibleName(tr("Matrix"));
    build();
    const auto mark = [this] { m_model->setEvents(m_events->all()); };
    connect(events, &Events::changed, this, [this, mark] {
        mark();
        fit();
    });
    mark();
    // The view is that of the present filter over the library as it is.
    connect(library->search(), &LibrarySearch::viewChanged, this, &MatrixPage::ask);
}

QComboBox *MatrixPage::axisCombo(const char *name, const QString &accessible, MatrixBy usual) const
{
    auto *combo = new QComboBox;
    combo->setObjectName(QString::fromLatin1(name));
    combo->setAccessibleName(accessible);
    combo->addItem(tr("Focus areas"), int(MatrixBy::Area));
    combo->addItem(tr("Kinds"), int(MatrixBy::Kind));
    combo->addItem(tr("Briefings"), int(MatrixBy::Briefing));
    combo->addItem(tr("Sources"), int(MatrixBy::Source));
    combo->addItem(tr("Types of release"), int(MatrixBy::Type));
    combo->addItem(tr("Years"), int(MatrixBy::Year));
    combo->addItem(tr("Quarters"), int(MatrixBy::Quarter));
    combo->addItem(tr("Months"), int(MatrixBy::Month));
    combo->addItem(tr("Periods"), int(MatrixBy::Period));
    combo->setCurrentIndex(combo->findData(int(usual)));
    connect(combo, &QComboBox::currentIndexChanged, this, &MatrixPage::ask);
    return combo;
}

QComboBox *MatrixPage::measureCombo()
{
    auto *combo = new QComboBox;
    combo->setObjectName(QStringLiteral("matrixMeasure"));
    combo->setAccessibleName(tr("What the numbers are"));
    combo->addItem(tr("Topics"), int(MatrixMeasure::Topics));
    combo->addItem(tr("Briefings"), int(MatrixMeasure::Briefings));
    combo->addItem(tr("Share of the column"), int(MatrixMeasure::Share));
    combo->addItem(tr("Topics per briefing"), int(MatrixMeasure::PerBriefing));
    combo->addItem(tr("Share of all briefings"), int(MatrixMeasure::OfPublished));
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
        m_model->setMeasure(static_cast<MatrixMeasure>(combo->currentData().toInt()));
        if (m_model->matrix() != nullptr) {
            say();
            fit();
        }
    });
    return combo;
}

void MatrixPage::build()
{
    m_alike->setObjectName(QStringLiteral("matrixAlike"));
    m_alike->setToolTip(tr("Puts rows beside one another that spread alike over the columns"));
    connect(m_alike, &QCheckBox::toggled, this, &MatrixPage::ask);
    m_said->setObjectName(QStringLiteral("matrixSaid"));
    m_said->setForegroundRole(QPalette::PlaceholderText);
    m_said->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("matrixView"));
    m_view->setAccessibleName(tr("Matrix"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalHeader(m_names);
    if (auto *corner = m_view->findChild<QAbstractButton *>())
        corner->installEventFilter(this);
    auto *header = new QuietHeader(m_view);
    header->setPadding(grid / 2);
    m_view->setHorizontalHeader(header);
    applyQuietSelection(m_view);
    handFocus(this, m_view);
    connect(m_view, &QTableView::activated, this, &MatrixPage::filterBy);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_rows);
    line->addWidget(new QLabel(QStringLiteral("×")));
    line->addWidget(m_columns);
    line->addWidget(m_measure);
    line->addWidget(m_alike);
    line->addStretch(1);
    auto *events = new QPushButton(tr("Events…"));
    events->setObjectName(QStringLiteral("eventsButton"));
    events->setToolTip(tr("Name dates, to see them marked where time passes"));
    connect(events, &QPushButton::clicked, this, [this] { EventsDialog(m_events, this).exec(); });
    line->addWidget(events);
    const auto shown = [this] {
        QList<int> rows(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        CopiedTable table = rowsOf(*m_model, rows);
        table.caption = m_said->text();
        return table;
    };
    line->addWidget(new DraftButton(m_library, [this, shown] {
        CopiedTable table = shown();
        table.caption = tr("Topics: %1 × %2").arg(m_rows->currentText(), m_columns->currentText());
        return draftOf(table);
    }));
    line->addWidget(new CopyButton(shown));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid);
    column->addLayout(line);
    column->addWidget(m_said);
    m_clear = makeWayOut("clearFromMatrixButton", tr("Clear filter"), "clearFilterAction");
    column->addWidget(m_clear, 0, Qt::AlignLeft);
    m_clear->hide();
    column->addWidget(m_view, 1);
}

void MatrixPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

/// Above the names there is nothing to press: no button is painted there.
bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *corner = qobject_cast<QAbstractButton *>(watched);
    if (corner == nullptr || event->type() != QEvent::Paint)
        return QWidget::eventFilter(watched, event);
    QPainter painter(corner);
    const QRect all = corner->rect();
    painter.fillRect(all, palette().color(QPalette::Base));
    painter.fillRect(all.left(), all.bottom(), all.width(), 1, hairline(palette()));
    return true;
}

void MatrixPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyQuietSelection(m_view);
}

/// Asks for the matrix; an answer that is no longer wanted is dropped.
void MatrixPage::ask()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    if (m_model->matrix() == nullptr)
        m_said->setText(tr("Counting…"));
    const Asked asked{m_library->search()->asked(), chosen(m_rows), chosen(m_columns),
                      m_alike->isChecked()};
    m_inquiry.ask([asked, known = m_facts](
                      session::Session &session) { return ui::counted(asked, known, session); },
                  [this](const Result<ShownMatrixPtr> &answer) {
                      show(answer);
                      Q_EMIT counted();
                  });
}

void MatrixPage::show(const Result<ShownMatrixPtr> &found)
{
    m_clear->hide();
    if (!found) {
        m_model->setMatrix(nullptr);
        m_said->setText(sentence(found.error()));
        return;
    }
    m_facts = found.value()->facts;
    const Matrix &matrix = found.value()->matrix;
    const QLocale locale;
    if (matrix.all.documents == 0) {
        m_model->setMatrix(nullptr);
        m_said->setText(tr("The filter leaves no topic."));
        m_clear->setVisible(!m_workspace->filter().isEmpty());
    } else if (matrix.columns.size() > mostColumns) {
        m_model->setMatrix(nullptr);
        m_said->setText(tr("%1 columns are too many to be looked at: choose others, or filter.")
                            .arg(locale.toString(qulonglong(matrix.columns.size()))));
    } else {
        m_model->setMatrix(found.value());
        say();
        fit();
    }
    m_said->setAccessibleName(m_said->text());
}

void MatrixPage::say()
{
    const Matrix &matrix = m_model->matrix()->matrix;
    const MatrixSum &all = matrix.all;
    const QLocale locale;
    QString said = tr("%1 topics in %2 briefings. A topic counts in each focus area that it "
                      "touches. Enter or a double click filters by a cell.")
                       .arg(locale.toString(all.topics), locale.toString(all.documents));
    if (matrix.withoutTopic > 0)
        said += u' '
            + tr("Of these briefings %1 have the words in their text alone, and in no topic.")
                  .arg(locale.toString(matrix.withoutTopic));
    if (m_model->measure() != MatrixMeasure::Topics)
        said += u' ' + measureSaid(m_model->measure());
    m_said->setText(said);
    m_said->setAccessibleName(said);
}

/// Names get what they need and no more than a third; numbers are as wide as their heads. The
/// column of names is for copies: here they stand beside the rows.
void MatrixPage::fit()
{
    constexpr int leastName = 20 * grid;
    constexpr int leastNumber = 8 * grid;
    constexpr int mostNumber = 16 * grid;
    m_view->resizeColumnsToContents();
    m_view->hideColumn(0);
    m_names->fit(leastName, m_view->width() / 3);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column,
                               std::clamp(m_view->columnWidth(column), leastNumber, mostNumber));
}

/// A cell is a choice of the one filter; a row of briefings opens the briefing.
void MatrixPage::filterBy(const QModelIndex &index)
{
    const Matrix &matrix = m_model->matrix()->matrix;
    const MatrixHead *row = m_model->rowHead(index);
    const MatrixHead *column = m_model->columnHead(index);
    const auto briefing = [&](MatrixBy by, const MatrixHead *head) {
        if (by == MatrixBy::Briefing && head != nullptr)
            m_library->openBriefings({m_model->matrix()->facts->briefing(head->number)});
        return by == MatrixBy::Briefing && head != nullptr;
    };
    if (briefing(matrix.rowsBy, row) || briefing(matrix.columnsBy, column))
        return;
    Filter filter = m_workspace->filter();
    const std::vector<Period> &periods = m_model->matrix()->periods;
    const bool down = row != nullptr && narrow(filter, matrix.rowsBy, *row, periods);
    const bool across = column != nullptr && narrow(filter, matrix.columnsBy, *column, periods);
    if (down || across)
        m_workspace->setFilter(filter);
}

} // namespace entente::ui
