// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/cells.h"

#include "core/library/dossierjson.h"
#include "core/library/store/lists.h"

#include <QJsonDocument>

#include <charconv>

namespace entente::library {

void putCell(Statement &to, std::int64_t value)
{
    to.bind(value);
}

void putCell(Statement &to, std::uint32_t value)
{
    to.bind(std::int64_t{value});
}

void putCell(Statement &to, std::size_t value)
{
    to.bind(static_cast<std::int64_t>(value));
}

void putCell(Statement &to, bool value)
{
    to.bind(std::int64_t{value});
}

void putCell(Statement &to, const std::string &value)
{
    to.bind(value);
}

void putCell(Statement &to, const std::vector<std::string> &value)
{
    to.bind(joined(value));
}

void putCell(Statement &to, const std::optional<Date> &value)
{
    if (value)
        to.bind(value->toString());
    else
        to.bindNothing();
}

void putCell(Statement &to, Kind value)
{
    to.bind(name(value));
}

void putCell(Statement &to, Certainty value)
{
    to.bind(name(value));
}

void putCell(Statement &to, NoteColour value)
{
    to.bind(name(value));
}

void takeCell(const Statement &from, int column, std::int64_t &value)
{
    value = from.integer(column);
}

void takeCell(const Statement &from, int column, std::uint32_t &value)
{
    value = static_cast<std::uint32_t>(from.integer(column));
}

void takeCell(const Statement &from, int column, std::size_t &value)
{
    value = static_cast<std::size_t>(from.integer(column));
}

void takeCell(const Statement &from, int column, bool &value)
{
    value = from.integer(column) != 0;
}

void takeCell(const Statement &from, int column, std::string &value)
{
    value = from.text(column);
}

void takeCell(const Statement &from, int column, std::vector<std::string> &value)
{
    value = parted(from.text(column));
}

void takeCell(const Statement &from, int column, std::optional<Date> &value)
{
    value = Date::parse(from.text(column));
}

void takeCell(const Statement &from, int column, Kind &value)
{
    value = kindNamed(from.text(column)).value_or(value);
}

void takeCell(const Statement &from, int column, Certainty &value)
{
    value = certaintyNamed(from.text(column)).value_or(value);
}

void takeCell(const Statement &from, int column, NoteColour &value)
{
    value = noteColourNamed(from.text(column)).value_or(value);
}

std::string kindCountsText(const KindCounts &counts)
{
    std::string text;
    for (const Kind kind : allKinds) {
        const std::uint32_t count = counts[static_cast<std::size_t>(kind)];
        if (count == 0)
            continue;
        text += text.empty() ? "" : "\n";
        text += name(kind);
        text += ' ' + std::to_string(count);
    }
    return text;
}

KindCounts kindCountsFrom(std::string_view text)
{
    KindCounts counts{};
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        const std::size_t gap = std::min(line.find(' '), line.size());
        if (const std::optional<Kind> kind = kindNamed(line.substr(0, gap));
            kind && gap < line.size())
            std::from_chars(line.data() + gap + 1, line.data() + line.size(),
                            counts[static_cast<std::size_t>(*kind)]);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
    return counts;
}

void putCell(Statement &to, const KindCounts &value)
{
    to.bind(kindCountsText(value));
}

void takeCell(const Statement &from, int column, KindCounts &value)
{
    value = kindCountsFrom(from.text(column));
}

std::optional<std::vector<DossierItem>> dossierItemsFrom(std::string_view text)
{
    const QJsonDocument read = QJsonDocument::fromJson(
        QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    return read.isArray() ? itemsFrom(read.array()) : std::nullopt;
}

void putCell(Statement &to, const std::vector<DossierItem> &value)
{
    to.bind(QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact).toStdString());
}

void takeCell(const Statement &from, int column, std::vector<DossierItem> &value)
{
    if (auto items = dossierItemsFrom(from.text(column)))
        value = std::move(*items);
}

} // namespace entente::library
