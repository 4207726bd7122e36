// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/dossierjson.h"

namespace entente::library {

namespace {

constexpr qsizetype hashSize = 32; // bytes of a SHA-256

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string text(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString().toStdString();
}

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

QJsonObject toJson(const OwnCell &cell)
{
    QJsonObject json{{QStringLiteral("words"), toText(cell.words)}};
    QJsonArray sources;
    for (const Cited &each : cell.sources)
        sources.append(toJson(each));
    if (!sources.isEmpty())
        json.insert(QStringLiteral("sources"), sources);
    return json;
}

std::optional<OwnCell> cellFrom(const QJsonObject &json)
{
    OwnCell cell{text(json, QLatin1String("words")), {}};
    for (const auto &each : json.value(QLatin1String("sources")).toArray()) {
        std::optional<Cited> source = citedFrom(each.toObject());
        if (!source)
            return std::nullopt;
        cell.sources.push_back(std::move(*source));
    }
    return cell;
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
    return {{QStringLiteral("heads"), heads}, {QStringLiteral("rows"), rows}};
}

std::optional<OwnTable> tableFrom(const QJsonObject &json)
{
    OwnTable table;
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
    return json;
}

std::optional<DossierItem> itemFrom(const QJsonObject &json)
{
    using Sort = DossierItem::Sort;
    const std::optional<Sort> sort = itemSortNamed(text(json, QLatin1String("sort")));
    if (!sort)
        return std::nullopt;
    DossierItem item;
    item.sort = *sort;
    item.words = text(json, QLatin1String("words"));
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
    anchor.exact = text(json, QLatin1String("exact"));
    anchor.prefix = text(json, QLatin1String("prefix"));
    anchor.suffix = text(json, QLatin1String("suffix"));
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
    dossier.id = text(json, QLatin1String("id"));
    dossier.title = text(json, QLatin1String("title"));
    dossier.purpose = text(json, QLatin1String("purpose"));
    std::optional<std::vector<DossierItem>> items = itemsFrom(
        json.value(QLatin1String("items")).toArray());
    if (dossier.id.empty() || !items)
        return std::nullopt;
    dossier.items = std::move(*items);
    dossier.created = text(json, QLatin1String("created"));
    dossier.modified = text(json, QLatin1String("modified"));
    return dossier;
}

} // namespace entente::library
