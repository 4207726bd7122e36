// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/eventsdialog.h"

#include "ui/library/events.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <array>

namespace entente::ui {

namespace {

enum Column { Since, Until, Name, Columns };

} // namespace

EventsDialog::EventsDialog(Events *events, QWidget *parent)
    : QDialog(parent),
      m_events(events),
      m_table(new QTableWidget(0, Columns)),
      m_problem(new QLabel)
{
    setObjectName(QStringLiteral("eventsDialog"));
    setWindowTitle(tr("Events"));
    resize(72 * grid, 48 * grid);
    m_table->setObjectName(QStringLiteral("eventsTable"));
    m_table->setAccessibleName(tr("Events"));
    m_table->setHorizontalHeaderLabels({tr("Date"), tr("Last day"), tr("Event")});
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setColumnWidth(Since, 14 * grid);
    m_table->setColumnWidth(Until, 14 * grid);
    m_table->verticalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const Period &each : events->all())
        addRow(QString::fromStdString(each.since.toString()),
               !each.until || *each.until == each.since
                   ? QString()
                   : QString::fromStdString(each.until->toString()),
               QString::fromStdString(each.name));
    addRow({}, {}, {});
    m_problem->setObjectName(QStringLiteral("eventsProblem"));
    m_problem->setWordWrap(true);
    m_problem->setVisible(!events->state());
    if (!events->state())
        m_problem->setText(sentence(events->state().error()));
    auto *says = new QLabel(
        tr("They are marked in the matrix and over the timeline of the library."));
    says->setWordWrap(true);
    says->setForegroundRole(QPalette::PlaceholderText);
    auto *add = new QPushButton(tr("&Add"));
    add->setObjectName(QStringLiteral("addEventButton"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({}, {}, {});
        m_table->setCurrentCell(m_table->rowCount() - 1, Since);
        m_table->setFocus();
        m_table->editItem(m_table->currentItem());
    });
    auto *remove = new QPushButton(tr("&Remove"));
    remove->setObjectName(QStringLiteral("removeEventButton"));
    remove->setAutoDefault(false);
    connect(remove, &QPushButton::clicked, this, &EventsDialog::removeRow);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(add);
    line->addWidget(remove);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(says);
    column->addWidget(m_table, 1);
    column->addLayout(line);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    m_table->setCurrentCell(m_table->rowCount() - 1, Since);
    m_table->setFocus();
}

void EventsDialog::addRow(const QString &since, const QString &until, const QString &name)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const std::array<QString, Columns> all{since, until, name};
    for (int column = 0; column < Columns; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(all[static_cast<std::size_t>(column)]));
}

void EventsDialog::removeRow()
{
    if (m_table->currentRow() >= 0)
        m_table->removeRow(m_table->currentRow());
}

QString EventsDialog::words(int row, int column) const
{
    const QTableWidgetItem *item = m_table->item(row, column);
    return item == nullptr ? QString() : item->text().simplified();
}

void EventsDialog::refuse(int row, int column, const QString &why)
{
    m_problem->setText(why);
    m_problem->setVisible(true);
    m_table->setCurrentCell(row, column);
    m_table->setFocus();
}

std::optional<Period> EventsDialog::eventAt(int row)
{
    const std::optional<Date> since = Date::parseWritten(words(row, Since).toStdString());
    if (!since) {
        refuse(row, Since,
               tr("Row %1 has no date that is understood, such as 2024-04-10.").arg(row + 1));
        return std::nullopt;
    }
    std::optional<Date> until = since;
    if (const QString last = words(row, Until); !last.isEmpty())
        until = Date::parseWritten(last.toStdString());
    if (!until || until->latest() < *since) {
        refuse(row, Until,
               tr("The last day of row %1 is none, or lies before its date.").arg(row + 1));
        return std::nullopt;
    }
    if (words(row, Name).isEmpty()) {
        refuse(row, Name, tr("The event of row %1 has no name.").arg(row + 1));
        return std::nullopt;
    }
    return Period{words(row, Name).toStdString(), *since, until};
}

void EventsDialog::accept()
{
    std::vector<Period> events;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if ((words(row, Since) + words(row, Until) + words(row, Name)).isEmpty())
            continue;
        std::optional<Period> event = eventAt(row);
        if (!event)
            return;
        events.push_back(std::move(*event));
    }
    if (const Result<void> kept = m_events->setAll(std::move(events)); !kept) {
        refuse(0, Since, sentence(kept.error()));
        return;
    }
    QDialog::accept();
}

} // namespace entente::ui
