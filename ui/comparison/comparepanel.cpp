// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/comparepanel.h"

#include "ui/comparison/changesbutton.h"
#include "ui/comparison/changespage.h"
#include "ui/comparison/copybutton.h"
#include "ui/comparison/tablechooser.h"
#include "ui/comparison/tablecopy.h"
#include "ui/comparison/tablemodel.h"
#include "ui/comparison/tableview.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/briefingtitle.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entente::ui {

ComparePanel::ComparePanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new TableModel(workspace, this)),
      m_chooser(new TableChooser),
      m_pages(new QStackedWidget),
      m_caption(new QLabel),
      m_source(new QLabel),
      m_view(new TableView),
      m_leftOut(new QLabel),
      m_dimmed(new QCheckBox(tr("Show them dimmed"))),
      m_reason(new QLabel)
{
    setObjectName(QStringLiteral("comparePanel"));
    setAccessibleName(tr("Compare"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages);
    m_pages->addWidget(buildTable());
    m_pages->addWidget(buildEmpty());
    buildViewActions();
    connect(workspace, &Workspace::filterChanged, this, &ComparePanel::follow);
    connect(workspace, &Workspace::selectionChanged, this, &ComparePanel::followSelection);
    follow();
}

qreal ComparePanel::zoom() const
{
    return m_view->zoom();
}

void ComparePanel::setZoom(qreal zoom)
{
    m_view->setZoom(zoom);
}

QWidget *ComparePanel::buildTable()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_caption->setObjectName(QStringLiteral("tableCaption"));
    m_caption->setWordWrap(true);
    m_caption->setTextFormat(Qt::PlainText);
    m_caption->setFont(ui::font(TypeSize::Lead, QFont::DemiBold));
    m_source->setObjectName(QStringLiteral("tableSource"));
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_source->setForegroundRole(QPalette::PlaceholderText);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this](int number) {
        if (!m_following)
            showTable(number);
    });
    m_view->setObjectName(QStringLiteral("tableView"));
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(m_chooser, 1);
    top->addWidget(changesButton());
    top->addWidget(new CopyButton([this] { return shownTable(); }));
    auto *words = new QVBoxLayout;
    words->setContentsMargins(3 * grid / 2, 2 * grid, 3 * grid / 2, grid);
    words->setSpacing(grid / 2);
    words->addWidget(m_caption);
    words->addWidget(m_source);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    column->setSpacing(0);
    column->addLayout(top);
    column->addLayout(words);
    column->addWidget(m_view, 1);
    column->addWidget(buildFoot());
    return page;
}

QWidget *ComparePanel::buildFoot()
{
    auto *foot = new QWidget;
    foot->setObjectName(QStringLiteral("filterFoot"));
    m_leftOut->setObjectName(QStringLiteral("leftOutLabel"));
    m_leftOut->setForegroundRole(QPalette::PlaceholderText);
    m_dimmed->setObjectName(QStringLiteral("showDimmedBox"));
    m_dimmed->setAccessibleName(tr("Show the rows dimmed that the filter leaves out"));
    connect(m_dimmed, &QCheckBox::toggled, this, &ComparePanel::showRows);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(3 * grid / 2, grid, 3 * grid / 2, 0);
    line->setSpacing(2 * grid);
    line->addWidget(m_leftOut);
    line->addWidget(m_dimmed);
    line->addStretch(1);
    return foot;
}

QWidget *ComparePanel::buildEmpty()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_reason->setObjectName(QStringLiteral("emptyReason"));
    m_reason->setAlignment(Qt::AlignHCenter);
    m_reason->setWordWrap(true);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setFont(ui::font(TypeSize::Lead));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    column->addStretch(2);
    column->addWidget(m_reason);
    column->addSpacing(2 * grid);
    column->addWidget(changesButton(), 0, Qt::AlignHCenter);
    column->addWidget(makeOpenAnother(m_workspace, page), 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *ComparePanel::changesButton()
{
    auto *button = new ChangesButton(m_workspace, this);
    connect(button, &ChangesButton::chosen, this, [this](int before, int now) {
        if (m_changes == nullptr) {
            m_changes = new ChangesPage(m_workspace);
            m_pages->addWidget(m_changes);
            connect(m_changes, &ChangesPage::left, this, &ComparePanel::refreshWords);
        }
        m_changes->compare(before, now);
        refreshWords();
        m_changes->setFocus(Qt::OtherFocusReason);
    });
    return button;
}

void ComparePanel::buildViewActions()
{
    auto *copy = new QAction(tr("&Copy cells"), m_view);
    copy->setObjectName(QStringLiteral("copyCellsAction"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &ComparePanel::copyCells);
    auto *show = new QAction(tr("&Show in text"), m_view);
    show->setObjectName(QStringLiteral("showRowAction"));
    connect(show, &QAction::triggered, this, &ComparePanel::showInText);
    m_view->addActions({copy, show});
    connect(m_view, &QTableView::customContextMenuRequested, this, &ComparePanel::openMenu);
    connect(m_view, &QTableView::activated, this, &ComparePanel::showInText);
    copy->setEnabled(false);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, copy,
            [this, copy] { copy->setEnabled(m_view->selectionModel()->hasSelection()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ComparePanel::giveSelection);
    refreshIcons();
}

void ComparePanel::follow()
{
    std::vector<TableRef> tables = tablesInScope(*m_workspace);
    if (tables != m_tables || m_index != m_workspace->indexPtr()) {
        const TableRef before = m_model->table();
        m_index = m_workspace->indexPtr();
        m_tables = std::move(tables);
        const bool was = std::exchange(m_following, true);
        m_chooser->setTables(m_tables,
                             m_workspace->briefingsInScope().size() > 1
                                 ? m_workspace->briefings()
                                 : std::vector<BriefingPtr>());
        m_following = was;
        chooseFrom(before);
    } else {
        m_model->followFilter();
        showRows();
    }
    refreshWords();
}

/// Stays at the table that was shown, or goes to that of the selected topic, or to the first one.
void ComparePanel::chooseFrom(const TableRef &before)
{
    const TopicRef topic = m_workspace->selection();
    const TableRef selected = tableOf(*m_workspace, topic.briefing, topic.topic);
    const auto same = [&](const TableRef &wanted) {
        return std::find_if(m_tables.begin(), m_tables.end(), [&](const TableRef &each) {
            return each.words == wanted.words && each.table == wanted.table;
        });
    };
    auto at = same(before);
    if (at == m_tables.end())
        at = same(selected);
    if (at == m_tables.end())
        at = m_tables.begin();
    showTable(m_tables.empty() ? -1 : static_cast<int>(at - m_tables.begin()));
}

void ComparePanel::showTable(int number)
{
    const bool was = std::exchange(m_following, true);
    m_chooser->setCurrentIndex(number);
    m_model->setTable(number < 0 ? TableRef() : m_tables[static_cast<std::size_t>(number)]);
    m_following = was;
    showRows();
    m_view->scrollToTop();
    refreshWords();
}

void ComparePanel::showRows()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowShown(row, m_dimmed->isChecked() || m_model->isShown(row));
    // Dimmed words are set in another type.
    if (m_dimmed->isChecked())
        m_view->fit();
    const int leftOut = m_model->leftOut();
    const QString number = QLocale().toString(leftOut);
    m_leftOut->setText(leftOut == 1 ? tr("1 row is left out by the filter.")
                           : leftOut == m_model->rowCount()
                           ? tr("All %1 rows are left out by the filter.").arg(number)
                           : tr("%1 rows are left out by the filter.").arg(number));
    m_leftOut->parentWidget()->setVisible(leftOut > 0);
    takeSelection();
}

QString ComparePanel::comparedWith() const
{
    const TableRef &table = m_model->table();
    if (!isComparison(table.get()))
        return {};
    const int base = baseColumn(*table.words, table.get());
    if (table.get().columnCount() == 3)
        return tr("Words by which the two differ are bold.");
    return tr("Words that differ from “%1” are bold.")
        .arg(m_model->headerData(base, Qt::Horizontal, Qt::DisplayRole).toString());
}

void ComparePanel::refreshWords()
{
    const bool any = m_model->table().isValid();
    const bool compares = m_changes != nullptr && m_changes->isShowing();
    m_pages->setCurrentIndex(compares ? 2 : any ? 0 : 1);
    handFocus(this, compares ? static_cast<QWidget *>(m_changes) : m_view);
    if (!any) {
        const std::size_t briefings = m_workspace->briefingsInScope().size();
        m_reason->setText(briefings == 0       ? tr("No briefing is open.")
                              : briefings == 1 ? tr("This briefing has no tables.")
                                               : tr("The open briefings have no tables."));
        return;
    }
    const QString title = titleOf(m_model->table());
    m_caption->setText(title);
    m_caption->setAccessibleName(title);
    m_view->setAccessibleName(title);
    refreshSource();
}

void ComparePanel::refreshSource()
{
    if (!m_model->table().isValid())
        return;
    const TableRef &table = m_model->table();
    QStringList parts;
    if (m_workspace->briefingsInScope().size() > 1)
        parts << titleOf(*m_workspace, *table.words);
    if (const QString section = sectionOf(table); !section.isEmpty() && section != titleOf(table))
        parts << section;
    const QModelIndex current = m_view->currentIndex();
    parts << (current.isValid() ? current.data(TableModel::PlaceRole).toString()
                                : words(table.words->locatorOf(table.get().place)));
    if (const QString compared = comparedWith(); !compared.isEmpty())
        parts << compared;
    m_source->setText(parts.join(QStringLiteral("  ·  ")));
    m_source->setAccessibleName(m_source->text());
}

void ComparePanel::followSelection()
{
    const TopicRef topic = m_workspace->selection();
    if (m_following)
        return;
    if (m_model->rowOf(topic) < 0) {
        const TableRef wanted = tableOf(*m_workspace, topic.briefing, topic.topic);
        const auto at = std::find(m_tables.begin(), m_tables.end(), wanted);
        if (at != m_tables.end())
            showTable(static_cast<int>(at - m_tables.begin()));
    }
    takeSelection();
}

void ComparePanel::takeSelection()
{
    const bool was = std::exchange(m_following, true);
    const int row = m_model->rowOf(m_workspace->selection());
    const QModelIndex current = m_view->currentIndex();
    if (row >= 0 && current.row() != row && !m_view->isRowHidden(row)) {
        m_view->selectRow(row);
        m_view->scrollTo(m_view->currentIndex());
    } else if (row < 0 && current.data(TableModel::TopicRole).value<TopicRef>().isValid()) {
        m_view->selectionModel()->clear();
    }
    m_following = was;
    refreshSource();
}

void ComparePanel::giveSelection(const QModelIndex &current)
{
    refreshSource();
    const auto topic = current.data(TableModel::TopicRole).value<TopicRef>();
    if (m_following || !topic.isValid())
        return;
    const bool was = std::exchange(m_following, true);
    m_workspace->select(topic);
    m_following = was;
}

void ComparePanel::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_view->actions());
    const auto topic = m_view->currentIndex().data(TableModel::TopicRole).value<TopicRef>();
    m_view->actions().last()->setEnabled(topic.isValid());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ComparePanel::showInText()
{
    m_workspace->showInText(m_view->currentIndex().data(TableModel::TopicRole).value<TopicRef>());
}

QList<int> ComparePanel::visibleRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!m_view->isRowHidden(row))
            rows << row;
    }
    return rows;
}

CopiedTable ComparePanel::shownTable() const
{
    CopiedTable table = rowsOf(*m_model, visibleRows());
    table.caption = titleOf(m_model->table());
    return table;
}

void ComparePanel::copyCells() const
{
    QModelIndexList chosen = m_view->selectionModel()->selectedIndexes();
    chosen.removeIf([this](const QModelIndex &each) { return m_view->isRowHidden(each.row()); });
    if (!chosen.isEmpty())
        QGuiApplication::clipboard()->setMimeData(asMimeData(cellsOf(chosen)));
}

void ComparePanel::refreshIcons()
{
    m_view->actions().first()->setIcon(icon(QStringLiteral("copy")));
    m_view->actions().last()->setIcon(icon(QStringLiteral("read")));
}

void ComparePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

} // namespace entente::ui
