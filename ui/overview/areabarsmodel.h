// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <QAbstractListModel>

#include <cstdint>
#include <vector>

namespace entente::ui {

class Workspace;

/// The focus areas that most topics touch under the filter, and those that it asks for.
class AreaBarsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AreaRole = Qt::UserRole,
        CountRole,
        MostRole, ///< the highest count of all
        ChosenRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void follow(const Workspace &workspace);
    [[nodiscard]] ConceptIndex areaAt(int row) const;
    [[nodiscard]] QModelIndex indexOf(ConceptIndex area) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        ConceptIndex area = 0;
        std::uint32_t count = 0;
        bool chosen = false;
        QString label;
        bool operator==(const Row &) const = default;
    };

    static std::vector<Row> rowsOf(const Workspace &workspace);

    std::vector<Row> m_rows;
    std::uint32_t m_most = 1;
};

} // namespace entente::ui
