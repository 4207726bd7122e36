// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

#include <memory>
#include <string>

namespace entente {
class Vocabulary;
}

namespace entente::ui {

/// The focus areas of a list that answer to what is typed, the best first, so that Enter chooses
/// the one that is meant. Those that answer alike stay in the order of the list.
class AreaFinder final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The source answers with a concept's number under `conceptRole`, in its first column.
    AreaFinder(std::shared_ptr<const Vocabulary> vocabulary, int conceptRole,
               QObject *parent = nullptr);

public Q_SLOTS:
    void find(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] int rank(int row) const;

    std::shared_ptr<const Vocabulary> m_vocabulary;
    int m_conceptRole;
    std::string m_typed;
};

} // namespace entente::ui
