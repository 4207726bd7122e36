// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "ui/overview/quietlist.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace entente::ui {

class Workspace;

/// The briefings that are open, each with its date and how many of its topics are shown.
class BriefingRowsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DateRole = Qt::UserRole,
        CountRole, ///< "7 of 19 topics"
    };

    using QAbstractListModel::QAbstractListModel;

    void follow(const Workspace &workspace);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString countWords(std::size_t row) const;

    std::shared_ptr<const FilterIndex> m_index; ///< keeps what is listed
    std::vector<std::uint32_t> m_shown;
};

/// Paints a briefing in one line: title, date, count.
class BriefingRowDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight(const QModelIndex &index, int width) const override;
};

} // namespace entente::ui
