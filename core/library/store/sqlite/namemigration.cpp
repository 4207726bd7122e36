// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/store/sqlite/namemigration.h"

#include "core/library/store/lists.h"

#include <array>

namespace entente::library {

namespace {

// By the numbers that version 6 kept, whatever is added to the program since.
constexpr std::array kinds{"threat",  "driver",         "focus-area", "implication",
                           "benefit", "recommendation", "point",      "commitment"};
constexpr std::array certainties{"stated", "led-in", "inferred"};

/// What was no number of either was taken for what it ends with.
template <std::size_t count>
QString nameIn(const char *column, const std::array<const char *, count> &names,
               const QString &otherwise)
{
    QString sql = QStringLiteral("CASE ") + QLatin1String(column);
    for (std::size_t i = 0; i < count; ++i)
        sql += QStringLiteral(" WHEN %1 THEN '%2'").arg(i).arg(QLatin1String(names[i]));
    return sql + QStringLiteral(" ELSE ") + otherwise + QStringLiteral(" END");
}

/// "3\n0\n1" as "threat 3\nfocus-area 1".
std::string namedCounts(const std::string &numbers)
{
    std::vector<std::string> named;
    std::size_t kind = 0;
    for (const std::string &count : parted(numbers)) {
        if (kind < kinds.size() && count != "0")
            named.push_back(kinds[kind] + (' ' + count));
        ++kind;
    }
    return joined(named);
}

struct Counts
{
    std::int64_t briefing = 0;
    std::string numbers;
};

} // namespace

Result<void> migrateNames(Database &database)
{
    const QString kind = nameIn("kind", kinds, QStringLiteral("NULL"));
    const std::array steps{
        QStringLiteral(
            "INSERT INTO topic(briefing, number, kindname, certaintyname, line, title, text, "
            "section, areas) SELECT briefing, number, %1, %2, line, title, text, "
            "section, areas FROM numbered")
            .arg(nameIn("kind", kinds, QStringLiteral("'point'")),
                 nameIn("certainty", certainties, QStringLiteral("'inferred'"))),
        QStringLiteral("DROP TABLE numbered"),
        QStringLiteral("UPDATE correction SET kindname=%1 WHERE kind IS NOT NULL").arg(kind),
        QStringLiteral("ALTER TABLE correction DROP COLUMN kind"),
    };
    for (const QString &sql : steps) {
        ENTENTE_TRY_VOID(database.run(sql));
    }
    std::vector<Counts> all;
    {
        Statement select(database, QStringLiteral("SELECT id, kinds FROM briefing"));
        ENTENTE_TRY(all, select.rows<Counts>([&](Counts &counts) {
            counts = {select.integer(0), select.text(1)};
        }));
    }
    Statement update(database, QStringLiteral("UPDATE briefing SET kinds=? WHERE id=?"));
    for (const Counts &each : all) {
        ENTENTE_TRY_VOID(update.bind(namedCounts(each.numbers)).bind(each.briefing).run());
    }
    return {};
}

} // namespace entente::library
