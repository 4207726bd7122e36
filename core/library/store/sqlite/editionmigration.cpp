// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/editionmigration.h"

#include "core/library/editions.h"
#include "core/library/store/packing.h"
#include "core/library/wholetext.h"

#include <algorithm>
#include <map>

namespace entente::library {

namespace {

struct Row
{
    std::int64_t id = 0;
    std::int64_t work = 0;
    bool removed = false;
    bool isByTitle = false; ///< it was known by title and publisher, not by its address
    EditionFeatures features;
};

Result<std::vector<Row>> rowsOf(Database &database)
{
    Statement select(database,
                     QStringLiteral("SELECT id, work, removed, edition, file, address, title, "
                                    "source, date FROM briefing ORDER BY id"));
    return select.rows<Row>([&](Row &row) {
        row.id = select.integer(0);
        row.work = select.integer(1);
        row.removed = select.integer(2) != 0;
        row.isByTitle = select.text(3).starts_with("by ");
        Metadata meta;
        meta.address = select.text(5);
        meta.title = select.text(6);
        meta.source = select.text(7);
        meta.date = Date::parse(select.text(8));
        row.features = featuresOf(select.bytes(4), meta);
    });
}

/// Nothing where the document cannot be read; a check of the library tells of that.
Result<TextSketch> readSketch(Database &database, const Row &row)
{
    Statement select(database, QStringLiteral("SELECT packed FROM document WHERE briefing=?"));
    ENTENTE_TRY(const bool found, select.bind(row.id).next());
    std::optional<std::string> bytes = found ? unpacked(select.bytes(0)) : std::nullopt;
    return bytes ? sketchOf(wholeText(std::move(*bytes), row.features.file)) : TextSketch();
}

/// Parts what was put together by title alone. What is not sure stays, for its notes do.
Result<void> partOthers(Database &database, std::vector<Row *> &editions)
{
    for (Row *row : editions) {
        ENTENTE_TRY(row->features.sketch, readSketch(database, *row));
    }
    for (std::size_t i = 0; i < editions.size(); ++i) {
        Row &row = *editions[i];
        const std::int64_t before = row.work;
        row.work = row.id;
        for (std::size_t earlier = i; earlier-- > 0 && row.work == row.id;) {
            const Row &other = *editions[earlier];
            const bool isUnknown = row.features.sketch.shingles == 0
                || other.features.sketch.shingles == 0;
            if (isUnknown || editionVerdict(row.features, other.features) != EditionVerdict::Other)
                row.work = other.work;
        }
        if (i == 0 && before != row.id)
            row.work = before; // its first edition is not among them
    }
    return {};
}

} // namespace

Result<void> migrateEditions(Database &database)
{
    ENTENTE_TRY(std::vector<Row> rows, rowsOf(database));
    std::map<std::int64_t, std::vector<Row *>> works;
    for (Row &row : rows)
        works[row.work].push_back(&row);
    for (auto &[work, editions] : works) {
        if (editions.size() < 2 || !editions.front()->isByTitle)
            continue;
        ENTENTE_TRY_VOID(partOthers(database, editions));
    }
    works.clear();
    for (Row &row : rows) {
        if (!row.removed)
            works[row.work].push_back(&row);
    }
    std::map<std::int64_t, std::int64_t> newest;
    for (const auto &[work, editions] : works) {
        std::vector<EditionMark> marks;
        for (const Row *row : editions)
            marks.push_back({row->features.file, row->features.date});
        newest[work] = editions[newestOf(marks)]->id;
    }
    Statement update(database,
                     QStringLiteral("UPDATE briefing SET edition=?, work=?, older=? WHERE id=?"));
    for (const Row &row : rows) {
        const bool isOlder = !row.removed && newest[row.work] != row.id;
        update.bind(row.features.title).bind(row.work).bind(std::int64_t{isOlder}).bind(row.id);
        ENTENTE_TRY_VOID(update.run());
    }
    return {};
}

} // namespace entente::library
