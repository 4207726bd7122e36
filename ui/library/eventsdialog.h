// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/periods.h"

#include <QDialog>

#include <optional>

class QLabel;
class QTableWidget;

namespace entente::ui {

class Events;

/// Edits the events: a date, a last day where they took longer, and what they are called.
class EventsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EventsDialog(Events *events, QWidget *parent = nullptr);

    /// Keeps them where each can be understood; says what is wrong where one cannot.
    void accept() override;

private:
    void addRow(const QString &since, const QString &until, const QString &name);
    void removeRow();
    /// The event of a row; nothing, with the reason said, where there is none in it.
    [[nodiscard]] std::optional<Period> eventAt(int row);
    [[nodiscard]] QString words(int row, int column) const;
    void refuse(int row, int column, const QString &why);

    Events *m_events;
    QTableWidget *m_table;
    QLabel *m_problem;
};

} // namespace entente::ui
