// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/dossierview.h"

#include <QAbstractListModel>

#include <memory>

namespace entente::ui {

using ShownDossierPtr = std::shared_ptr<const session::ShownDossier>;

/// The items of a dossier in their order. What is edited, moved or removed here is handed out as a
/// dossier to be written; what is shown changes once that is done.
class DossierModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int {
        SortRole = Qt::UserRole + 1, ///< of DossierItem, as a number
        QuoteRole,                   ///< the words that are cited
        SourceRole,                  ///< where they stand
        WarningRole,                 ///< what is to be known of that; mostly empty
        NameRole,                    ///< of a filter; may be empty
        FindingRole,                 ///< what a filter asks for and how much it finds, a sentence
        FoundRole,                   ///< what it finds, a briefing a line, as many as are named
    };

    using QAbstractListModel::QAbstractListModel;

    /// What parts the facts of Role::SourceRole, the title first.
    [[nodiscard]] static QString separator() { return QStringLiteral(" · "); }

    void setShown(ShownDossierPtr shown);
    [[nodiscard]] const session::ShownDossier *shown() const { return m_shown.get(); }
    /// The item of a row; nullptr where there is none.
    [[nodiscard]] const library::DossierItem *item(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole and Qt::EditRole are the analyst's words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    /// Moves the rows that are dragged before another.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// Puts an item behind a row, or at the end for -1.
    void insert(int behind, library::DossierItem item);
    void replace(int row, library::DossierItem item);
    /// Moves rows, rising, so that the first stands at `to` among those that stay.
    void move(const QList<int> &rows, int to);
    void remove(const QList<int> &rows);

Q_SIGNALS:
    /// It is to be written; afterwards `row` is to be the current one.
    void edited(const entente::library::Dossier &dossier, int row);

private:
    [[nodiscard]] QString sourceOf(const DossierCitation &citation) const;
    [[nodiscard]] QStringList foundBy(const DossierPart &filter) const;
    [[nodiscard]] QString spokenOf(int row) const;

    ShownDossierPtr m_shown;
};

} // namespace entente::ui
