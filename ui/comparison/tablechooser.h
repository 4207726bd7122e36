// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/comparison/tablelist.h"

#include <QComboBox>

#include <vector>

namespace entente::ui {

/// Which table is shown.
class TableChooser final : public QComboBox
{
    Q_OBJECT

public:
    explicit TableChooser(QWidget *parent = nullptr);

    /// `open`: the briefings that the tables are of, where they are several; their names are then
    /// said.
    void setTables(const std::vector<TableRef> &tables, const std::vector<BriefingPtr> &open);

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const TableRef &table, const std::vector<BriefingPtr> &open);
};

} // namespace entente::ui
