// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/spokenpart.h"

namespace entente::ui {

/// A table of a page as assistive technology goes through it, cell by cell: the heads of its
/// columns come first among its children, then row after row. Rows that are topics are selected
/// with them.
class SpokenTable final : public SpokenPart, public QAccessibleTableInterface
{
public:
    SpokenTable(const SpokenPagePtr &page, const PagePart &part, QAccessibleInterface *parent);

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    using SpokenPart::text;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override;
    [[nodiscard]] QString rowDescription(int row) const override;
    [[nodiscard]] int columnCount() const override;
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

    /// The head of a column; nullptr where the table has none.
    [[nodiscard]] QAccessibleInterface *headAt(int column) const;
    /// The cell that says what a row is about; nullptr where none does.
    [[nodiscard]] QAccessibleInterface *headOfRow(int row) const;

private:
    [[nodiscard]] const Table &table() const;
    [[nodiscard]] bool hasHeads() const;
    [[nodiscard]] TextRange wordsAt(int row, int column) const;
    [[nodiscard]] int topicOfRow(int row) const;

    SpokenChildren m_cells;
};

/// A cell of it; that in row -1 is the head of its column.
class SpokenCell final : public SpokenPart, public QAccessibleTableCellInterface
{
public:
    SpokenCell(const SpokenPagePtr &page, PagePart part, SpokenTable *table, int row, int column);

    [[nodiscard]] QAccessible::Role role() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] bool isSelected() const override { return m_table->isRowSelected(m_row); }
    [[nodiscard]] QList<QAccessibleInterface *> columnHeaderCells() const override;
    [[nodiscard]] QList<QAccessibleInterface *> rowHeaderCells() const override;
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }
    [[nodiscard]] int columnExtent() const override { return 1; }
    [[nodiscard]] int rowExtent() const override { return 1; }
    [[nodiscard]] QAccessibleInterface *table() const override { return m_table; }

private:
    SpokenTable *m_table;
    int m_row;
    int m_column;
};

} // namespace entente::ui
