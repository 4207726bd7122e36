// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/sidespage.h"

#include "core/filter/fieldsentence.h"
#include "core/publishing/sidestext.h"
#include "ui/comparison/copybutton.h"
#include "ui/comparison/tablecopy.h"
#include "ui/comparison/tableview.h"
#include "ui/library/drafts.h"
#include "ui/library/sidecountsmodel.h"
#include "ui/library/sidequeries.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/paneltabs.h"
#include "ui/style/quietheader.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace entente::ui {

namespace {

Result<TwoSidesPtr> found(const std::array<session::LibraryRequest, 2> &asked,
                          std::array<QString, 2> names, session::Session &session)
{
    auto sides = std::make_shared<TwoSides>();
    ENTENTE_TRY(sides->left, session::sideOf(asked[0], session));
    ENTENTE_TRY(sides->right, session::sideOf(asked[1], session));
    sides->sides = findSides(sides->left.side, sides->right.side);
    sides->names = std::move(names);
    return TwoSidesPtr(std::move(sides));
}

QString topicsCounted(std::size_t count)
{
    return count == 1
        ? SidesPage::tr("1 topic")
        : SidesPage::tr("%1 topics").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

QString briefingsCounted(std::size_t count)
{
    return count == 1
        ? SidesPage::tr("1 briefing")
        : SidesPage::tr("%1 briefings").arg(QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

SidesPage::SidesPage(Workspace *workspace, LibrarySession *library, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_library(library),
      m_queries(new SideQueries(library)),
      m_said(new QLabel),
      m_few(new QLabel),
      m_by(new QComboBox),
      m_counts(new QTableView),
      m_countsModel(new SideCountsModel(workspace, this)),
      m_parts(new PanelTabs),
      m_topics(new TableView),
      m_nothing(new QLabel),
      m_model(new SidesModel(workspace, this)),
      m_inquiry({library->library(), workspace->vocabularyPtr(), {}})
{
    setObjectName(QStringLiteral("sidesPage"));
    setAccessibleName(tr("Two sides"));
    auto *split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("sidesSplitter"));
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    split->addWidget(buildCounts());
    split->addWidget(buildTopics());
    split->setSizes({26 * grid, 34 * grid});
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildQueries());
    column->addWidget(split, 1);
    handFocus(this, m_queries);
    connect(m_queries, &SideQueries::asked, this, &SidesPage::ask);
    // The view is that of the present filter over the library as it is.
    connect(library->search(), &LibrarySearch::viewChanged, this, &SidesPage::ask);
    followParts();
}

QWidget *SidesPage::buildQueries()
{
    auto *bar = new QWidget;
    m_said->setObjectName(QStringLiteral("sidesSaid"));
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(grid / 2);
    column->addWidget(m_queries);
    column->addWidget(m_said);
    return bar;
}

QWidget *SidesPage::buildCounts()
{
    m_by->setObjectName(QStringLiteral("sidesByCombo"));
    m_by->setAccessibleName(tr("Count by"));
    m_by->addItem(tr("By focus area"));
    m_by->addItem(tr("By kind"));
    connect(m_by, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_countsModel->setBy(index == 0 ? SideCountsModel::By::Area : SideCountsModel::By::Kind);
        sayCounts();
    });
    m_few->setObjectName(QStringLiteral("sidesFew"));
    m_few->setForegroundRole(QPalette::PlaceholderText);
    m_few->setText(tr("* rests on fewer than %1 briefings on a side: no trend")
                       .arg(SideCounts::enoughDocuments));
    m_counts->setObjectName(QStringLiteral("sideCounts"));
    m_counts->setAccessibleName(tr("How much each side says"));
    m_counts->setModel(m_countsModel);
    m_counts->setFrameShape(QFrame::NoFrame);
    m_counts->setShowGrid(false);
    m_counts->setCornerButtonEnabled(false);
    m_counts->setTabKeyNavigation(false);
    m_counts->verticalHeader()->hide();
    m_counts->verticalHeader()->setDefaultSectionSize(3 * grid);
    m_counts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_counts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *header = new QuietHeader(m_counts);
    header->setPadding(grid / 2);
    m_counts->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(SideCountsModel::Subject, QHeaderView::Stretch);
    constexpr int numberWidth = 14 * grid;
    for (int i = SideCountsModel::Left; i < SideCountsModel::ColumnCount; ++i)
        header->resizeSection(i, numberWidth);
    applyQuietSelection(m_counts);
    connect(m_counts, &QTableView::activated, this,
            [this](const QModelIndex &index) { filterByRow(index.row()); });
    auto *line = new QHBoxLayout;
    line->addWidget(m_by);
    line->addWidget(m_few, 1, Qt::AlignRight);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, 0, 2 * grid, grid);
    column->setSpacing(grid / 2);
    column->addLayout(line);
    column->addWidget(m_counts, 1);
    return page;
}

QWidget *SidesPage::buildTopics()
{
    m_parts->setObjectName(QStringLiteral("sideParts"));
    m_parts->setAccessibleName(tr("Which topics"));
    for (int i = 0; i < 3; ++i)
        m_parts->addTab(QString());
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) {
        m_model->setPart(static_cast<SidesModel::Part>(part));
        followParts();
    });
    m_topics->setObjectName(QStringLiteral("sideTopics"));
    m_topics->setAccessibleName(tr("What the sides say"));
    m_topics->setModel(m_model);
    connect(m_topics, &QTableView::activated, this, &SidesPage::openTopic);
    auto *line = new QHBoxLayout;
    line->addWidget(m_parts);
    line->addStretch(1);
    line->addWidget(new DraftButton(m_library, [this] { return draft(); }));
    line->addWidget(new CopyButton([this] {
        // All rows, also those that were not scrolled to.
        SidesModel all(m_workspace);
        all.setSides(m_sides);
        all.setPart(static_cast<SidesModel::Part>(m_parts->currentIndex()));
        while (all.canFetchMore({}))
            all.fetchMore({});
        QList<int> rows(all.rowCount());
        std::iota(rows.begin(), rows.end(), 0);
        CopiedTable table = rowsOf(all, rows);
        table.caption = m_said->text();
        return table;
    }));
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, grid / 2, 2 * grid, 0);
    column->setSpacing(grid / 2);
    m_nothing->setObjectName(QStringLiteral("sidesNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    column->addLayout(line);
    column->addWidget(m_topics, 1);
    column->addWidget(m_nothing, 1);
    return page;
}

void SidesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_queries->propose();
    if (m_isStale)
        ask();
}

/// Asks for both sides; an answer that is no longer wanted is dropped.
void SidesPage::ask()
{
    if (!isVisible()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const std::array<QString, 2> queries = m_queries->queries();
    if (queries[0] == queries[1]) {
        m_inquiry.forget();
        show(TwoSidesPtr());
        m_said->setText(tr("Say what belongs to each side: a period, a source, or words."));
        Q_EMIT compared();
        return;
    }
    std::array asked{m_library->search()->asked(), m_library->search()->asked()};
    std::array<QString, 2> names;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        asked[i].filter = session::narrowed(asked[i].filter, queries[i].toStdString());
        names[i] = queries[i].isEmpty() ? tr("The whole library") : queries[i];
    }
    m_said->setText(tr("Comparing…"));
    m_inquiry.ask(
        [asked, names](session::Session &session) { return found(asked, names, session); },
        [this](const Result<TwoSidesPtr> &answer) {
            show(answer);
            Q_EMIT compared();
        });
}

void SidesPage::show(const Result<TwoSidesPtr> &found)
{
    m_sides = found ? found.value() : nullptr;
    m_countsModel->setSides(m_sides);
    m_model->setSides(m_sides);
    followParts();
    sayCounts();
    if (!found)
        m_said->setText(sentence(found.error()));
}

void SidesPage::sayCounts()
{
    m_few->setVisible(m_countsModel->restsOnFew());
    if (m_sides == nullptr)
        return;
    const QLocale locale;
    std::array<QString, 2> said;
    const std::array sides{&m_sides->left, &m_sides->right};
    const std::array words{tr("Left: %1 in %2"), tr("right: %1 in %2")};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        said[i] = words[i].arg(topicsCounted(sides[i]->found),
                               briefingsCounted(sides[i]->side.documents.size()));
        if (sides[i]->found > session::mostSideTopics)
            said[i] += tr(" (the first %1 are compared; narrow it)")
                           .arg(locale.toString(static_cast<qulonglong>(session::mostSideTopics)));
    }
    QString all = tr("%1; %2.").arg(said[0], said[1]);
    if (const QString unsaid = leftUnsaidBy(m_sides->left.side, m_sides->right.side);
        !unsaid.isEmpty())
        all += u' ' + unsaid;
    for (const session::FoundSide *side : sides) {
        const QString wrong = fieldSentences(side->problems, m_workspace->vocabulary());
        if (!wrong.isEmpty() && !all.contains(wrong))
            all += u' ' + wrong;
    }
    m_said->setText(all);
    m_said->setAccessibleName(all);
}

void SidesPage::followParts()
{
    const QLocale locale;
    const auto counted = [&](std::size_t count) {
        return m_sides == nullptr ? QString() : locale.toString(static_cast<qulonglong>(count));
    };
    const Sides none;
    const Sides &sides = m_sides == nullptr ? none : m_sides->sides;
    m_parts->setTabText(0, tr("Both  %1").arg(counted(sides.pairs.size())));
    m_parts->setTabText(1, tr("Only left  %1").arg(counted(sides.onlyLeft.size())));
    m_parts->setTabText(2, tr("Only right  %1").arg(counted(sides.onlyRight.size())));
    const std::array reasons{tr("Nothing that one side says is said by the other."),
                             tr("The left side says nothing that the right side does not."),
                             tr("The right side says nothing that the left side does not.")};
    const bool isEmpty = m_model->total() == 0;
    m_topics->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(m_sides == nullptr
                           ? QString()
                           : reasons[static_cast<std::size_t>(m_parts->currentIndex())]);
    m_nothing->setAccessibleName(m_nothing->text());
}

/// A row of the counts is a choice of the one filter; that of all takes nothing.
void SidesPage::filterByRow(int row)
{
    if (const auto area = m_countsModel->areaAt(row))
        m_workspace->toggleArea(*area);
    else if (const auto kind = m_countsModel->kindAt(row))
        m_workspace->toggleKind(*kind);
}

/// The rows that are selected, or the first of those that are listed where fewer than two are; each
/// cell rests on its topic.
session::DraftTable SidesPage::draft() const
{
    constexpr int mostRows = 30;
    if (m_sides == nullptr)
        return {};
    QList<int> rows;
    for (const QModelIndex &index : m_topics->selectionModel()->selectedIndexes()) {
        if (!rows.contains(index.row()))
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    if (rows.size() < 2) {
        rows.resize(std::min(mostRows, m_model->rowCount()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    session::DraftTable draft = draftOf(rowsOf(*m_model, rows));
    draft.caption = tr("%1 beside %2").arg(m_sides->names[0], m_sides->names[1]).toStdString();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (const int column : {int(SidesModel::Left), int(SidesModel::Right)}) {
            session::DraftCell
                &cell = draft.rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(column)];
            const auto place = m_model->placeOf(m_model->index(rows[i], column));
            if (!place || cell.words.empty())
                continue;
            session::Collected &source = cell.sources.emplace_back();
            source.on.id = place->briefing;
            source.topic = place->topic;
        }
    }
    return draft;
}

std::vector<session::FoundSide::Place> SidesPage::selected() const
{
    std::vector<session::FoundSide::Place> places;
    for (const QModelIndex &index : m_topics->selectionModel()->selectedIndexes()) {
        for (const int column : {int(SidesModel::Left), int(SidesModel::Right)}) {
            const auto place = m_model->placeOf(index.siblingAtColumn(column));
            const bool isKnown = place
                && std::any_of(places.begin(), places.end(), [&](const auto &each) {
                                     return each.briefing == place->briefing
                                         && each.topic == place->topic;
                                 });
            if (place && !isKnown)
                places.push_back(*place);
        }
    }
    return places;
}

void SidesPage::openTopic(const QModelIndex &index)
{
    if (const auto place = m_model->placeOf(index))
        m_library->openHit(place->briefing, place->topic);
}

} // namespace entente::ui
