// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/palette/command.h"
#include "ui/palette/commanduse.h"

#include <QAbstractListModel>

#include <vector>

namespace entente::ui {

/// The commands whose names match what is typed, the best first; those used most come first where
/// nothing is typed.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : int { PlaceRole = Qt::UserRole, KeysRole, MatchedRole, PossibleRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    void setTyped(const QString &typed);
    [[nodiscard]] const Command &at(int row) const;
    void noteUse(const Command &command) { m_use.note(command.id); }
    /// How many match, of which at most `mostShown` are listed.
    [[nodiscard]] int matches() const { return m_matches; }

    static constexpr int mostShown = 200;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        int command;
        double score;
    };

    void rank();

    std::vector<Command> m_commands;
    std::vector<QString> m_folded; ///< name and place of each, as they are matched
    CommandUse m_use;
    QString m_typed;
    std::vector<Row> m_rows;
    int m_matches = 0;
};

} // namespace entente::ui
