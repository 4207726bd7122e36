// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/tablelist.h"

#include "ui/comparison/comparisontexts.h"
#include "ui/workspace/workspace.h"

#include <QStringList>

#include <algorithm>

namespace entente::ui {

namespace {

QString wordsOf(const TableRef &table, TextRange range)
{
    return toQString(table.words->words(range)).simplified();
}

int rank(TableRole role)
{
    return role == TableRole::Comparison ? 0 : role == TableRole::FocusAreas ? 1 : 2;
}

} // namespace

std::vector<TableRef> tablesInScope(const Workspace &workspace)
{
    std::vector<TableRef> tables;
    for (const int briefing : workspace.briefingsInScope()) {
        const BriefingPtr &words = workspace.briefings()[static_cast<std::size_t>(briefing)];
        for (std::size_t i = 0; i < words->tables.size(); ++i)
            tables.push_back({briefing, static_cast<int>(i), words});
    }
    std::stable_sort(tables.begin(), tables.end(), [](const TableRef &a, const TableRef &b) {
        return rank(a.get().role) < rank(b.get().role);
    });
    return tables;
}

TableRef tableOf(const Workspace &workspace, int briefing, int topic)
{
    const Topic *found = workspace.topic({briefing, topic});
    if (found == nullptr || found->row < 0)
        return {};
    const BriefingPtr &words = workspace.briefings()[static_cast<std::size_t>(briefing)];
    const auto at = std::find_if(words->tables.begin(), words->tables.end(),
                                 [&](const Table &table) { return table.block == found->block; });
    if (at == words->tables.end())
        return {};
    return {briefing, static_cast<int>(at - words->tables.begin()), words};
}

QString titleOf(const TableRef &table)
{
    QString title = wordsOf(table, table.get().caption);
    while (title.endsWith(u':') || title.endsWith(u'：'))
        title.chop(1);
    if (title.isEmpty())
        title = sectionOf(table);
    if (!title.isEmpty())
        return title;
    QStringList heads;
    for (const TextRange head : table.get().columns)
        heads << wordsOf(table, head);
    return heads.join(QStringLiteral(", "));
}

QString sectionOf(const TableRef &table)
{
    const std::int32_t section = table.get().section;
    return section < 0
        ? QString()
        : wordsOf(table, table.words->sections[static_cast<std::size_t>(section)].heading);
}

QString roleName(TableRole role)
{
    switch (role) {
    case TableRole::Comparison:
        return ComparisonTexts::tr("comparison");
    case TableRole::FocusAreas:
        return ComparisonTexts::tr("focus areas");
    case TableRole::Data:
        break;
    }
    return ComparisonTexts::tr("data");
}

QString roleIcon(TableRole role)
{
    switch (role) {
    case TableRole::Comparison:
        return QStringLiteral("compare");
    case TableRole::FocusAreas:
        return QStringLiteral("focus-area");
    case TableRole::Data:
        break;
    }
    return QStringLiteral("outline");
}

} // namespace entente::ui
