// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/dossierpage.h"

#include "ui/dossier/dossierdelegate.h"
#include "ui/dossier/dossierhead.h"
#include "ui/dossier/dossierpublisher.h"
#include "ui/dossier/nodossier.h"
#include "ui/dossier/owntabledialog.h"
#include "ui/style/handfocus.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/topics/viewstyle.h"
#include "ui/workspace/librarysession.h"
#include "ui/workspace/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

using Sort = library::DossierItem::Sort;

} // namespace

DossierPage::DossierPage(Workspace *workspace, LibrarySession *library, QWidget *parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_library(library),
      m_publisher(new DossierPublisher({library->library(), workspace->vocabularyPtr(), {}}, this)),
      m_head(new DossierHead(library, m_publisher)),
      m_model(new DossierModel(this)),
      m_delegate(new DossierDelegate(this)),
      m_list(new QListView),
      m_pages(new QStackedWidget),
      m_said(new QLabel),
      m_hint(new QLabel),
      m_askTable(&OwnTableDialog::ask),
      m_inquiry({library->library(), workspace->vocabularyPtr(), {}})
{
    setObjectName(QStringLiteral("dossierPage"));
    setAccessibleName(tr("Dossier"));
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(buildList(), 1);
    m_said->setObjectName(QStringLiteral("dossierSaid"));
    m_said->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    m_said->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_said->setOpenExternalLinks(true);
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    m_pages->addWidget(whole);
    m_pages->addWidget(new NoDossier(library));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
    connect(m_head, &DossierHead::versionsWanted, this, &DossierPage::openVersions);
    connect(m_model, &DossierModel::edited, this, &DossierPage::write);
    connect(library->dossiers(), &LibraryDossiers::changed, this, &DossierPage::followDossiers);
    connect(library->dossiers(), &LibraryDossiers::currentChanged, this,
            &DossierPage::followDossiers);
    connect(m_publisher, &DossierPublisher::begun, this, [this] {
        m_said->setText(tr("Publishing…"));
        m_said->show();
    });
    connect(m_publisher, &DossierPublisher::ended, this,
            [this](const QString &sentence, const QString &file) {
                say(sentence);
                if (!file.isEmpty())
                    m_said->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                                        .arg(QUrl::fromLocalFile(file).toString().toHtmlEscaped(),
                                             sentence.toHtmlEscaped()));
            });
    followDossiers();
}

QWidget *DossierPage::buildList()
{
    m_list->setObjectName(QStringLiteral("dossierList"));
    m_list->setAccessibleName(tr("What the dossier holds"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->installEventFilter(this);
    applyQuietSelection(m_list);
    handFocus(this, m_list);
    connect(m_list, &QListView::doubleClicked, this, &DossierPage::activate);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DossierPage::updateButtons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DossierPage::updateButtons);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid / 2);
    const auto add = [&](const char *name, const QString &text, const QString &tip, Sort sort) {
        QToolButton *made = quietButton(name, text, tip);
        made->setIcon(ui::icon(QStringLiteral("add")));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(made, &QToolButton::clicked, this, [this, sort] { addItem(sort); });
        line->addWidget(made);
    };
    add("addHeadingButton", tr("Heading"), tr("Add a heading below the current item"),
        Sort::Heading);
    add("addWordsButton", tr("Words"), tr("Add words of your own below the current item"),
        Sort::Words);
    add("addTableButton", tr("Table"), tr("Add a table of your own below the current item"),
        Sort::Table);
    add("addFilterButton", tr("Filter"),
        tr("Add the filter that is set, with what it finds in the library whenever one looks"),
        Sort::Filter);
    line->addStretch(1);
    m_open = quietButton("openItemButton", tr("Open"),
                         tr("Open the briefing at these words, or set the filter (Enter)"));
    connect(m_open, &QToolButton::clicked, this, &DossierPage::openCurrent);
    m_edit = quietButton("editItemButton", tr("Edit"), tr("Edit your words, or the table (F2)"));
    connect(m_edit, &QToolButton::clicked, this, &DossierPage::editCurrent);
    m_up = quietButton("itemUpButton", tr("Up"), tr("Move up (Alt+Up)"));
    connect(m_up, &QToolButton::clicked, this, [this] { moveSelected(-1); });
    m_down = quietButton("itemDownButton", tr("Down"), tr("Move down (Alt+Down)"));
    connect(m_down, &QToolButton::clicked, this, [this] { moveSelected(1); });
    m_removeItem = quietButton("removeItemButton", tr("Take out"),
                               tr("Take out of the dossier (Delete); it can be undone"));
    connect(m_removeItem, &QToolButton::clicked, this, &DossierPage::removeSelected);
    for (QToolButton *each : {m_open, m_edit, m_up, m_down, m_removeItem})
        line->addWidget(each);
    auto *area = new QWidget;
    area->setAutoFillBackground(true);
    area->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    line->setContentsMargins(2 * grid, grid / 2, 2 * grid, grid / 2);
    bar->setLayout(line);
    column->addWidget(bar);
    m_hint->setObjectName(QStringLiteral("dossierHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(4 * grid);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("Nothing is collected yet. Select words in a briefing, topics, or passages "
                       "of the library, and press Ctrl+Shift+D."));
    m_hint->setAccessibleName(m_hint->text());
    auto *none = new QWidget(area);
    auto *middle = new QVBoxLayout(none);
    middle->addStretch(2);
    middle->addWidget(m_hint);
    m_find = new QPushButton(tr("Look for passages"));
    m_find->setObjectName(QStringLiteral("findForDossierButton"));
    m_find->setAccessibleName(m_find->text());
    connect(m_find, &QPushButton::clicked, this, &DossierPage::passagesWanted);
    middle->addWidget(m_find, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    column->addWidget(none, 1);
    column->addWidget(m_list, 1);
    return area;
}

void DossierPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        ask();
}

void DossierPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_delegate->forget();
    m_list->doItemsLayout();
}

void DossierPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyQuietSelection(m_list);
}

/// Keys of the list that mean something else in other lists.
bool DossierPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers() == Qt::AltModifier;
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        moveSelected(key->key() == Qt::Key_Up ? -1 : 1);
    else if (key->key() == Qt::Key_Delete)
        removeSelected();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        activate(m_list->currentIndex());
    else if (key->key() == Qt::Key_F2)
        editCurrent();
    else if (key->matches(QKeySequence::Copy))
        copySelected();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

void DossierPage::followDossiers()
{
    const library::Dossier *current = m_library->dossiers()->current();
    m_head->follow();
    m_pages->setCurrentIndex(current == nullptr ? 1 : 0);
    m_said->hide();
    ask();
}

void DossierPage::say(const QString &sentence)
{
    m_said->setText(sentence.toHtmlEscaped());
    m_said->setAccessibleName(sentence);
    m_said->show();
}

/// What is cited is looked up beside the window; an answer that is no longer wanted is dropped.
void DossierPage::ask()
{
    m_isStale = !isVisible();
    const library::Dossier *current = m_library->dossiers()->current();
    if (m_isStale || current == nullptr) {
        if (current == nullptr)
            take(ShownDossierPtr());
        return;
    }
    m_inquiry.ask(
        [dossier = *current](session::Session &session) -> Result<ShownDossierPtr> {
            ENTENTE_TRY(session::ShownDossier found, session.show(dossier));
            return ShownDossierPtr(std::make_shared<session::ShownDossier>(std::move(found)));
        },
        [this](const Result<ShownDossierPtr> &found) {
            take(found);
            Q_EMIT shown();
        });
}

void DossierPage::take(const Result<ShownDossierPtr> &found)
{
    if (!found)
        say(sentence(found.error()));
    const int row = m_wantedRow >= 0 ? m_wantedRow : currentRow();
    const ShownDossierPtr &now = found ? found.value() : nullptr;
    m_delegate->forget();
    m_model->setShown(now);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_hint->setVisible(isEmpty);
    m_find->parentWidget()->setVisible(isEmpty);
    if (!isEmpty) {
        const QModelIndex index = m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0);
        // Not the view's own way, which asks what is held down: Ctrl of an undo would add to what
        // is selected.
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        m_list->scrollTo(index);
        if (m_editsNext)
            m_list->edit(index);
    }
    m_wantedRow = -1;
    m_editsNext = false;
    updateButtons();
}

void DossierPage::write(const library::Dossier &dossier, int row)
{
    m_wantedRow = row;
    m_library->dossiers()->write(dossier);
}

void DossierPage::moveSelected(int by)
{
    const QList<int> rows = selectedRows();
    if (!rows.isEmpty())
        m_model->move(rows, std::max(0, rows.first() + by));
}

void DossierPage::removeSelected()
{
    m_model->remove(selectedRows());
}

void DossierPage::updateButtons()
{
    const library::DossierItem *item = m_model->item(currentRow());
    const QList<int> rows = selectedRows();
    m_open->setEnabled(item != nullptr
                       && (!item->cited.document.empty() || item->sort == Sort::Filter));
    m_edit->setEnabled(item != nullptr);
    m_up->setEnabled(!rows.isEmpty() && rows.first() > 0);
    m_down->setEnabled(!rows.isEmpty() && rows.last() < m_model->rowCount() - 1);
    m_removeItem->setEnabled(!rows.isEmpty());
    m_head->setMayPublish(m_model->rowCount() > 0);
}

QList<int> DossierPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

int DossierPage::currentRow() const
{
    return m_list->currentIndex().row();
}

} // namespace entente::ui
