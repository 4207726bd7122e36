// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/glance.h"

#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

constexpr std::size_t mostRows = 3;

std::size_t number(Kind kind)
{
    return static_cast<std::size_t>(kind);
}

ComparisonGlance lookAt(const Workspace &workspace, int briefing, int table)
{
    ComparisonGlance result;
    const auto &tables = workspace.briefing(briefing)->tables;
    const Table &of = tables[static_cast<std::size_t>(table)];
    result.briefing = briefing;
    result.table = table;
    result.total = of.rowCount();
    for (std::size_t row = 0; row < of.rowCount(); ++row) {
        if (!workspace.isRowShown(briefing, of, row))
            continue;
        if (++result.shown <= mostRows)
            result.rows.push_back(row);
    }
    return result;
}

bool compares(const Table &table)
{
    return table.role == TableRole::Comparison && table.columnCount() >= 3;
}

} // namespace

KindTotals kindTotals(const Workspace &workspace)
{
    KindTotals totals{};
    for (const int briefing : workspace.briefingsInScope()) {
        for (const Topic &topic : workspace.briefing(briefing)->topics)
            ++totals[number(topic.kind)];
    }
    return totals;
}

std::array<KindGlance, allKinds.size()> glanceAt(const Workspace &workspace,
                                                 const KindTotals &totals)
{
    std::array<KindGlance, allKinds.size()> result;
    const FilterResult &filtered = workspace.result();
    const std::vector<Kind> &kinds = workspace.filter().kinds;
    std::size_t wanted = 0;
    for (const Kind kind : allKinds) {
        KindGlance &of = result[number(kind)];
        const bool asked = kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
        of.shown = asked ? filtered.kindCounts[number(kind)] : 0;
        of.total = totals[number(kind)];
        wanted += std::min(of.shown, mostAtAGlance);
    }
    for (const int briefing : workspace.briefingsInScope()) {
        const auto &topics = workspace.briefing(briefing)->topics;
        for (std::size_t i = 0; i < topics.size() && wanted > 0; ++i) {
            KindGlance &of = result[number(topics[i].kind)];
            const TopicRef ref{briefing, static_cast<int>(i)};
            if (of.topics.size() == mostAtAGlance || !workspace.isShown(ref))
                continue;
            of.topics.push_back(ref);
            --wanted;
        }
        if (wanted == 0)
            break;
    }
    return result;
}

ComparisonGlance comparisonAt(const Workspace &workspace)
{
    ComparisonGlance result;
    std::size_t count = 0;
    for (const int briefing : workspace.briefingsInScope()) {
        const auto &tables = workspace.briefing(briefing)->tables;
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (!compares(tables[i]))
                continue;
            ++count;
            if (result.shown > 0)
                continue;
            ComparisonGlance next = lookAt(workspace, briefing, static_cast<int>(i));
            if (result.table < 0 || next.shown > 0)
                result = std::move(next);
        }
    }
    result.tables = count;
    return result;
}

} // namespace entente::ui
