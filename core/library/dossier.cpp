// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/dossier.h"

#include <QDateTime>

#include <algorithm>

namespace entente::library {

std::string_view name(DossierItem::Sort sort)
{
    switch (sort) {
    case DossierItem::Sort::Heading:
        return "heading";
    case DossierItem::Sort::Words:
        return "words";
    case DossierItem::Sort::Passage:
        return "passage";
    case DossierItem::Sort::Briefing:
        return "briefing";
    case DossierItem::Sort::Table:
        return "table";
    case DossierItem::Sort::Filter:
        return "filter";
    }
    return {};
}

std::optional<DossierItem::Sort> itemSortNamed(std::string_view wanted)
{
    for (const DossierItem::Sort sort : allItemSorts) {
        if (name(sort) == wanted)
            return sort;
    }
    return std::nullopt;
}

bool isKeptAsVersion(const Dossier &before, const Dossier &after, const std::string &last)
{
    constexpr qint64 enough = 10 * 60; // seconds
    const auto timeOf = [](const std::string &written) {
        return QDateTime::fromString(QString::fromStdString(written), Qt::ISODate);
    };
    const QDateTime written = timeOf(before.modified);
    if (before.saysAsMuchAs(after))
        return false;
    const QDateTime kept = timeOf(last.empty() ? before.created : last);
    return kept.secsTo(written) >= enough || written.secsTo(timeOf(after.modified)) >= enough;
}

std::vector<std::string> documentsOf(const Dossier &dossier)
{
    std::vector<std::string> documents;
    const auto add = [&](const Cited &cited) {
        if (!cited.document.empty()
            && std::find(documents.begin(), documents.end(), cited.document) == documents.end())
            documents.push_back(cited.document);
    };
    for (const DossierItem &item : dossier.items) {
        add(item.cited);
        std::for_each(item.table.sources.begin(), item.table.sources.end(), add);
        for (const std::vector<OwnCell> &row : item.table.rows) {
            for (const OwnCell &cell : row)
                std::for_each(cell.sources.begin(), cell.sources.end(), add);
        }
    }
    return documents;
}

} // namespace entente::library
