// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/dossierjson.h"

#include "core/library/filterjson.h"
#include "core/library/jsonvalues.h"

namespace entente::library {

namespace {

constexpr qsizetype hashSize = 32; // bytes of a SHA-256

QJsonObject toJson(const Cited &cited)
{
    QJsonObject json{{QStringLiteral("sha256"),
                      QString::fromLatin1(QByteArray::fromStdString(cited.document).toHex())}};
    if (!cited.isWhole())
        json.insert(QStringLiteral("passage"), toJson(cited.anchor));
    return json;
}

std::optional<Cited> citedFrom(const QJsonObject &json)
{
    const QByteArray hash = QByteArray::fromHex(
        json.value(QLatin1String("sha256")).toString().toLatin1());
    if (hash.size() != hashSize)
        return std::nullopt;
    Cited cited{hash.toStdString(), {}};
    const QJsonValue passage = json.value(QLatin1String("passage"));
    if (passage.isUndefined())
        return cited;
    std::optional<Anchoring> anchor = anchorFrom(passage.toObject());
    if (!anchor || anchor->exact.empty())
        return std::nullopt;
    cited.anchor = std::move(*anchor);
    return cited;
}

void putSources(QJsonObject &json, const std::vector<Cited> &cited)
{
    QJsonArray sources;
    for (const Cited &each : cited)
        sources.append(toJson(each));
    if (!sources.isEmpty())
        json.insert(QStringLiteral("sources"), sources);
}

std::optional<std::vector<Cited>> sourcesFrom(const QJsonObject &json)
{
    std::vector<Cited> sources;
    for (const auto &each : json.value(QLatin1String("sources")).toArray()) {
        std::optional<Cited> source = citedFrom(each.toObject());
        if (!source)
            return std::nullopt;
        sources.push_back(std::move(*source));
    }
    return sources;
}

QJsonObject toJson(const OwnCell &cell)
{
    QJsonObject json{{QStringLiteral("words"), toText(cell.words)}};
    putSources(json, cell.sources);
    return json;
}

std::optional<OwnCell> cellFrom(const QJsonObject &json)
{
    std::optional<std::vector<Cited>> sources = sourcesFrom(json);
    if (!sources)
        return std::nullopt;
    return OwnCell{text(json, "words"), std::move(*sources)};
}

QJsonObject toJson(const OwnTable &table)
{
    QJsonArray heads;
    for (const std::string &head : table.heads)
        heads.append(toText(head));
    QJsonArray rows;
    for (const std::vector<OwnCell> &row : table.rows) {
        QJsonArray cells;
        for (const OwnCell &cell : row)
            cells.append(toJson(cell));
        rows.append(cells);
    }
    QJsonObject json{{QStringLiteral("heads"), heads}, {QStringLiteral("rows"), rows}};
    putSources(json, table.sources);
    if (table.isDrawn)
        json.insert(QStringLiteral("isDrawn"), true);
    return json;
}

std::optional<OwnTable> tableFrom(const QJsonObject &json)
{
    OwnTable table;
    std::optional<std::vector<Cited>> sources = sourcesFrom(json);
    if (!sources)
        return std::nullopt;
    table.sources = std::move(*sources);
    table.isDrawn = json.value(QLatin1String("isDrawn")).toBool();
    for (const auto &head : json.value(QLatin1String("heads")).toArray())
        table.heads.push_back(head.toString().toStdString());
    for (const auto &each : json.value(QLatin1String("rows")).toArray()) {
        std::vector<OwnCell> &row = table.rows.emplace_back();
        for (const auto &cell : each.toArray()) {
            std::optional<OwnCell> read = cellFrom(cell.toObject());
            if (!read)
                return std::nullopt;
            row.push_back(std::move(*read));
        }
        if (row.size() != table.heads.size())
            return std::nullopt;
    }
    return table.heads.empty() ? std::nullopt : std::optional(std::move(table));
}

QJsonObject toJson(const DossierItem &item)
{
    QJsonObject json{{QStringLiteral("sort"), toText(name(item.sort))},
                     {QStringLiteral("words"), toText(item.words)}};
    if (!item.cited.document.empty())
        json.insert(QStringLiteral("cited"), toJson(item.cited));
    if (item.sort == DossierItem::Sort::Table)
        json.insert(QStringLiteral("table"), toJson(item.table));
    if (item.sort == DossierItem::Sort::Filter)
        json.insert(QStringLiteral("filter"), toJson(item.filter));
    return json;
}

std::optional<DossierItem> itemFrom(const QJsonObject &json)
{
    using Sort = DossierItem::Sort;
    const std::optional<Sort> sort = itemSortNamed(text(json, "sort"));
    if (!sort)
        return std::nullopt;
    DossierItem item;
    item.sort = *sort;
    item.words = text(json, "words");
    if (*sort == Sort::Passage || *sort == Sort::Briefing) {
        std::optional<Cited> cited = citedFrom(json.value(QLatin1String("cited")).toObject());
        if (!cited || cited->isWhole() != (*sort == Sort::Briefing))
            return std::nullopt;
        item.cited = std::move(*cited);
    }
    if (*sort == Sort::Table) {
        std::optional<OwnTable> table = tableFrom(json.value(QLatin1String("table")).toObject());
        if (!table)
            return std::nullopt;
        item.table = std::move(*table);
    }
    if (*sort == Sort::Filter)
        item.filter = savedFilterFrom(json.value(QLatin1String("filter")).toObject());
    return item;
}

} // namespace

QJsonObject toJson(const Anchoring &anchor)
{
    return {{QStringLiteral("exact"), toText(anchor.exact)},
            {QStringLiteral("prefix"), toText(anchor.prefix)},
            {QStringLiteral("suffix"), toText(anchor.suffix)},
            {QStringLiteral("begin"), qint64{anchor.position.begin}},
            {QStringLiteral("end"), qint64{anchor.position.end}}};
}

std::optional<Anchoring> anchorFrom(const QJsonObject &json)
{
    Anchoring anchor;
    anchor.exact = text(json, "exact");
    anchor.prefix = text(json, "prefix");
    anchor.suffix = text(json, "suffix");
    const qint64 begin = json.value(QLatin1String("begin")).toInteger(-1);
    const qint64 end = json.value(QLatin1String("end")).toInteger(-1);
    if (begin < 0 || end < begin || end > UINT32_MAX)
        return std::nullopt;
    anchor.position = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    return anchor;
}

QJsonArray toJson(const std::vector<DossierItem> &items)
{
    QJsonArray json;
    for (const DossierItem &item : items)
        json.append(toJson(item));
    return json;
}

std::optional<std::vector<DossierItem>> itemsFrom(const QJsonArray &json)
{
    std::vector<DossierItem> items;
    for (const auto &each : json) {
        std::optional<DossierItem> item = itemFrom(each.toObject());
        if (!item)
            return std::nullopt;
        items.push_back(std::move(*item));
    }
    return items;
}

QJsonObject toJson(const Dossier &dossier)
{
    return {{QStringLiteral("id"), toText(dossier.id)},
            {QStringLiteral("title"), toText(dossier.title)},
            {QStringLiteral("purpose"), toText(dossier.purpose)},
            {QStringLiteral("items"), toJson(dossier.items)},
            {QStringLiteral("created"), toText(dossier.created)},
            {QStringLiteral("modified"), toText(dossier.modified)}};
}

std::optional<Dossier> dossierFrom(const QJsonObject &json)
{
    Dossier dossier;
    dossier.id = text(json, "id");
    dossier.title = text(json, "title");
    dossier.purpose = text(json, "purpose");
    std::optional<std::vector<DossierItem>> items = itemsFrom(
        json.value(QLatin1String("items")).toArray());
    if (dossier.id.empty() || !items)
        return std::nullopt;
    dossier.items = std::move(*items);
    dossier.created = text(json, "created");
    dossier.modified = text(json, "modified");
    return dossier;
}

} // namespace entente::library
