// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/comparepanel.h"

#include "ui/comparison/tablecopy.h"
#include "ui/comparison/tablemodel.h"
#include "ui/comparison/tableview.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entente::ui {

namespace {

constexpr int captionCharacters = 72;
constexpr int briefingCharacters = 40;

QString shortened(const QString &words, int characters)
{
    if (words.size() <= characters)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', characters);
    return words.left(space > characters / 2 ? space : characters) + u'…';
}

} // namespace

ComparePanel::ComparePanel(Workspace *workspace, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new TableModel(workspace, this)),
      m_chooser(new QComboBox),
      m_copy(new QToolButton),
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
    connect(workspace, &Workspace::selectionChanged, this, &ComparePanel::takeSelection);
    follow();
}

void ComparePanel::buildChooser()
{
    m_chooser->setObjectName(QStringLiteral("tableChooser"));
    m_chooser->setAccessibleName(tr("Table"));
    m_chooser->setIconSize({2 * grid, 2 * grid});
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(16);
    m_chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_chooser->setMaxVisibleItems(20);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this](int number) {
        if (!m_following)
            showTable(number);
    });
}

void ComparePanel::buildCopyButton()
{
    m_copy->setObjectName(QStringLiteral("copyTableButton"));
    m_copy->setText(tr("Copy table"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_copy);
    const auto add = [&](const QString &name, const QString &text, auto &&form) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
                [this, form] { QGuiApplication::clipboard()->setText(form(shownTable())); });
    };
    add(QStringLiteral("copyAsTextAction"), tr("As &text"), &asTabbedText);
    QAction *html = menu->addAction(tr("As &HTML"));
    html->setObjectName(QStringLiteral("copyAsHtmlAction"));
    connect(html, &QAction::triggered, this, [this] {
        // The mark-up as text for an editor, and as a table for a word processor.
        auto *both = new QMimeData;
        both->setText(asHtml(shownTable()));
        both->setHtml(both->text());
        QGuiApplication::clipboard()->setMimeData(both);
    });
    add(QStringLiteral("copyAsMarkdownAction"), tr("As &Markdown"), &asMarkdown);
    m_copy->setMenu(menu);
}

QWidget *ComparePanel::buildTable()
{
    buildChooser();
    buildCopyButton();
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
    m_view->setObjectName(QStringLiteral("tableView"));
    m_view->setModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid);
    top->addWidget(m_chooser, 1);
    top->addWidget(m_copy);
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
    column->addStretch(3);
    return page;
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
        fillChooser();
        chooseFrom(before);
    } else {
        m_model->followFilter();
        showRows();
    }
    refreshWords();
}

void ComparePanel::fillChooser()
{
    const bool was = std::exchange(m_following, true);
    m_chooser->clear();
    const bool several = m_workspace->briefingsInScope().size() > 1;
    for (const TableRef &table : m_tables)
        addToChooser(table, several);
    m_following = was;
}

void ComparePanel::addToChooser(const TableRef &table, bool several)
{
    const TableRole role = table.get().role;
    const QString title = titleOf(table);
    const QString briefing = QString::fromStdString(table.words->meta.title);
    QStringList parts{shortened(title, captionCharacters), roleName(role)};
    if (several)
        parts << shortened(briefing, briefingCharacters);
    m_chooser->addItem(icon(roleIcon(role)), parts.join(QStringLiteral("  ·  ")));
    const QString whole = several ? tr("%1 (%2)").arg(title, briefing) : title;
    m_chooser->setItemData(m_chooser->count() - 1, whole, Qt::ToolTipRole);
}

/// Stays at the table that was shown, goes to that of the selected topic, or to the first one.
void ComparePanel::chooseFrom(const TableRef &before)
{
    const TopicRef topic = m_workspace->selection();
    auto at = std::find_if(m_tables.begin(), m_tables.end(), [&](const TableRef &each) {
        return each.words == before.words && each.table == before.table;
    });
    if (at == m_tables.end() || m_model->rowOf(topic) < 0) {
        const TableRef wanted = tableOf(*m_workspace, topic.briefing, topic.topic);
        const auto selected = std::find(m_tables.begin(), m_tables.end(), wanted);
        if (selected != m_tables.end())
            at = selected;
    }
    showTable(m_tables.empty()           ? -1
                  : at == m_tables.end() ? 0
                                         : static_cast<int>(at - m_tables.begin()));
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
    m_pages->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        const std::size_t briefings = m_workspace->briefingsInScope().size();
        m_reason->setText(briefings == 0       ? tr("No briefing is open.")
                              : briefings == 1 ? tr("This briefing has no tables.")
                                               : tr("The open briefings have no tables."));
        m_reason->setAccessibleName(m_reason->text());
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
        parts << QString::fromStdString(table.words->meta.title);
    if (const QString section = sectionOf(table); !section.isEmpty() && section != titleOf(table))
        parts << section;
    const QModelIndex current = m_view->currentIndex();
    const QLocale locale;
    parts << (current.isValid() ? tr("line %1").arg(current.data(TableModel::LineRole).toInt())
                                : tr("line %1").arg(table.get().line));
    if (const QString compared = comparedWith(); !compared.isEmpty())
        parts << compared;
    m_source->setText(parts.join(QStringLiteral("  ·  ")));
    m_source->setAccessibleName(m_source->text());
}

void ComparePanel::takeSelection()
{
    const TopicRef topic = m_workspace->selection();
    if (m_following)
        return;
    const bool was = std::exchange(m_following, true);
    if (m_model->rowOf(topic) < 0) {
        const TableRef wanted = tableOf(*m_workspace, topic.briefing, topic.topic);
        const auto at = std::find(m_tables.begin(), m_tables.end(), wanted);
        if (wanted.isValid() && at != m_tables.end())
            showTable(static_cast<int>(at - m_tables.begin()));
    }
    const int row = m_model->rowOf(topic);
    if (row >= 0 && m_view->currentIndex().row() != row && !m_view->isRowHidden(row)) {
        m_view->selectRow(row);
        m_view->scrollTo(m_view->currentIndex());
    } else if (row < 0
               && m_view->currentIndex().data(TableModel::TopicRole).value<TopicRef>().isValid()) {
        m_view->selectionModel()->clear();
    }
    m_following = was;
    refreshSource();
}

void ComparePanel::giveSelection(const QModelIndex &current)
{
    refreshSource();
    const TopicRef topic = current.data(TableModel::TopicRole).value<TopicRef>();
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
    const TopicRef topic = m_view->currentIndex().data(TableModel::TopicRole).value<TopicRef>();
    m_view->actions().first()->setEnabled(m_view->selectionModel()->hasSelection());
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
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_view->actions().first()->setIcon(icon(QStringLiteral("copy")));
    m_view->actions().last()->setIcon(icon(QStringLiteral("read")));
    for (int i = 0; i < m_chooser->count(); ++i)
        m_chooser->setItemIcon(i, icon(roleIcon(m_tables[static_cast<std::size_t>(i)].get().role)));
}

void ComparePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

} // namespace entente::ui
