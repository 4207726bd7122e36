// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandmodel.h"

#include "ui/palette/fuzzymatch.h"

#include <QStringList>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr double ofUse = 10.0;
constexpr double mostOfUse = 50.0;

} // namespace

void CommandModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    m_folded.clear();
    m_folded.reserve(m_commands.size());
    for (const Command &each : m_commands)
        m_folded.push_back(foldedLetters(each.name + QLatin1Char('\n') + each.place));
    rank();
}

void CommandModel::setTyped(const QString &typed)
{
    m_typed = foldedLetters(typed.simplified());
    rank();
}

void CommandModel::rank()
{
    beginResetModel();
    m_rows.clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const std::optional<FuzzyMatch> match = fuzzyMatch(m_typed, m_folded[i]);
        if (!match)
            continue;
        const double uses = std::min(ofUse * m_use.of(m_commands[i].id), mostOfUse);
        m_rows.push_back({static_cast<int>(i), match->score + m_commands[i].weight + uses});
    }
    m_matches = static_cast<int>(m_rows.size());
    const auto shown = m_rows.begin() + std::min(m_matches, mostShown);
    std::partial_sort(m_rows.begin(), shown, m_rows.end(), [this](const Row &a, const Row &b) {
        if (a.score != b.score)
            return a.score > b.score;
        const qsizetype first = m_commands[static_cast<std::size_t>(a.command)].name.size();
        const qsizetype second = m_commands[static_cast<std::size_t>(b.command)].name.size();
        // Of two that match as well, the shorter is matched more fully.
        return first != second && !m_typed.isEmpty() ? first < second : a.command < b.command;
    });
    m_rows.erase(shown, m_rows.end());
    endResetModel();
}

const Command &CommandModel::at(int row) const
{
    return m_commands[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].command)];
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::AccessibleTextRole: {
        QStringList parts{command.name, command.place, command.keys};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case PlaceRole:
        return command.place;
    case KeysRole:
        return command.keys;
    case PossibleRole:
        return command.isPossible;
    case MatchedRole: {
        const auto at = static_cast<std::size_t>(
            m_rows[static_cast<std::size_t>(index.row())].command);
        const std::optional<FuzzyMatch> match = fuzzyMatch(m_typed, m_folded[at]);
        QVariantList places;
        for (const int place : match ? match->places : std::vector<int>{}) {
            if (place < command.name.size())
                places << place;
        }
        return places;
    }
    default:
        return {};
    }
}

} // namespace entente::ui
