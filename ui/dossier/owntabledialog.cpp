// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dossier/owntabledialog.h"

#include "ui/dossier/dossierhead.h"
#include "ui/dossier/owntablemodel.h"
#include "ui/style/style.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace entente::ui {

OwnTableDialog::OwnTableDialog(const library::DossierItem &item,
                               const session::ShownDossier &dossier, QWidget *parent)
    : QDialog(parent),
      m_item(item),
      m_model(new OwnTableModel(item.table, this)),
      m_caption(new QLineEdit(QString::fromStdString(item.words))),
      m_table(new QTableView),
      m_drawn(new QCheckBox(tr("Draw its numbers as bars"))),
      m_passages(new QListWidget)
{
    setObjectName(QStringLiteral("ownTableDialog"));
    setWindowTitle(tr("Table"));
    resize(110 * grid, 64 * grid);
    m_caption->setObjectName(QStringLiteral("ownTableCaption"));
    m_caption->setAccessibleName(tr("Caption of the table"));
    m_caption->setPlaceholderText(tr("Caption"));
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->addWidget(buildTable());
    split->addWidget(buildPassages(dossier));
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({74 * grid, 34 * grid});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_caption);
    column->addWidget(split, 1);
    m_drawn->setObjectName(QStringLiteral("ownTableDrawn"));
    m_drawn->setAccessibleName(m_drawn->text());
    m_drawn->setToolTip(tr("Columns that hold numbers are drawn as a bar chart, too"));
    m_drawn->setChecked(item.table.isDrawn);
    column->addWidget(m_drawn);
    column->addWidget(buttons);
    m_table->setCurrentIndex(m_model->index(1, 0));
    m_table->setFocus();
}

QWidget *OwnTableDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("ownTable"));
    m_table->setAccessibleName(tr("Cells of the table"));
    m_table->setModel(m_model);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->installEventFilter(this);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid / 2);
    const auto add = [&](const char *name, const QString &text, const QString &tip, auto done) {
        QToolButton *button = quietButton(name, text, tip);
        connect(button, &QToolButton::clicked, this,
                [this, done] { done(m_table->currentIndex()); });
        line->addWidget(button);
    };
    add("addRowButton", tr("Add row"), tr("Add a row below the current one"),
        [this](const QModelIndex &at) {
            m_model->addRow(at.isValid() ? at.row() : m_model->rowCount() - 1);
        });
    add("addColumnButton", tr("Add column"), tr("Add a column behind the current one"),
        [this](const QModelIndex &at) {
            m_model->addColumn(at.isValid() ? at.column() : m_model->columnCount() - 1);
        });
    add("removeRowButton", tr("Remove row"), tr("Remove the current row"),
        [this](const QModelIndex &at) { m_model->removeRow(at.row()); });
    add("removeColumnButton", tr("Remove column"), tr("Remove the current column"),
        [this](const QModelIndex &at) { m_model->removeColumn(at.column()); });
    line->addStretch(1);
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addLayout(line);
    column->addWidget(m_table, 1);
    return area;
}

QWidget *OwnTableDialog::buildPassages(const session::ShownDossier &dossier)
{
    m_passages->setObjectName(QStringLiteral("ownTablePassages"));
    m_passages->setAccessibleName(tr("Passages of the dossier"));
    m_passages->setWordWrap(true);
    m_passages->setAlternatingRowColors(true);
    for (const library::DossierItem &each : dossier.dossier.items) {
        if (each.sort != library::DossierItem::Sort::Passage)
            continue;
        m_passages->addItem(QString::fromStdString(each.cited.anchor.exact).simplified());
        m_cited.push_back(each.cited);
    }
    auto *cite = new QPushButton(tr("Put into the cell"));
    cite->setObjectName(QStringLiteral("citeInCellButton"));
    cite->setAutoDefault(false);
    cite->setEnabled(!m_cited.empty());
    connect(cite, &QPushButton::clicked, this, &OwnTableDialog::citeChosen);
    connect(m_passages, &QListWidget::itemActivated, this, &OwnTableDialog::citeChosen);
    auto *head = new QLabel(m_cited.empty() ? tr("The dossier holds no passages yet.")
                                            : tr("Passages of the dossier"));
    head->setWordWrap(true);
    head->setFont(ui::font(TypeSize::Caption, QFont::DemiBold));
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(head);
    column->addWidget(m_passages, 1);
    column->addWidget(cite);
    return area;
}

void OwnTableDialog::citeChosen()
{
    const int row = std::max(0, m_passages->currentRow());
    if (static_cast<std::size_t>(row) < m_cited.size())
        m_model->cite(m_table->currentIndex(), m_cited[static_cast<std::size_t>(row)]);
}

bool OwnTableDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        m_model->paste(m_table->currentIndex(), QGuiApplication::clipboard()->text());
    else if (key->key() == Qt::Key_Delete)
        m_model->clear(m_table->currentIndex());
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

library::DossierItem OwnTableDialog::item() const
{
    library::DossierItem made = m_item;
    made.words = m_caption->text().simplified().toStdString();
    made.table = m_model->table();
    made.table.isDrawn = m_drawn->isChecked();
    return made;
}

std::optional<library::DossierItem> OwnTableDialog::ask(const library::DossierItem &item,
                                                        const session::ShownDossier &dossier,
                                                        QWidget *parent)
{
    OwnTableDialog dialog(item, dossier, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.item()) : std::nullopt;
}

} // namespace entente::ui
