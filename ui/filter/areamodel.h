// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/filter/areachoice.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace entente::ui {

class Workspace;

/// All focus areas of the vocabulary, by label: whether topics that touch it are asked for, how
/// many there are under the present filter, and whether they are left out.
class AreaModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Area, Count, LeaveOut, ColumnCount };
    enum Role {
        ConceptRole = Qt::UserRole + 1, ///< int
        CountRole,                      ///< int
    };

    explicit AreaModel(Workspace *workspace, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Entry
    {
        ConceptIndex area = 0;
        QString label;
    };

    void load();
    [[nodiscard]] int count(ConceptIndex area) const;
    [[nodiscard]] QVariant areaData(const Entry &entry, int role) const;
    [[nodiscard]] QVariant countData(const Entry &entry, int role) const;
    [[nodiscard]] QVariant leaveOutData(const Entry &entry, int role) const;

    Workspace *m_workspace;
    std::vector<Entry> m_entries;
};

} // namespace entente::ui
