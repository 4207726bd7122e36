// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/agreement/agreementwork.h"

#include <QAbstractTableModel>

namespace entente::ui {

/// Where two differ, side by side: the words, what either holds them to be, and in what that
/// differs.
class Disagreements final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Words, Left, Right, What, Place, Columns };

    explicit Disagreements(std::shared_ptr<const Vocabulary> vocabulary, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_vocabulary(std::move(vocabulary))
    {
    }

    void setShown(ShownAgreementPtr shown);
    /// The briefing of a row, and its words as they are shown in the text.
    [[nodiscard]] library::BriefingId briefing(int row) const;
    [[nodiscard]] QString words(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString said(std::size_t pair, int column) const;

    std::shared_ptr<const Vocabulary> m_vocabulary;
    ShownAgreementPtr m_shown;
    std::vector<std::size_t> m_pairs; ///< of the agreement, by row
};

} // namespace entente::ui
