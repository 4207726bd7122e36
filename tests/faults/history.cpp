// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/history.h"

#include "core/library/jsonvalues.h"

#include <QJsonDocument>

#include <array>
#include <map>

namespace entente::faults {

namespace {

constexpr std::array names{"put", "tag", "word", "remove"};

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray lineOf(const Write &write)
{
    return compact(
        {{QStringLiteral("event"), QStringLiteral("invoked")},
         {QStringLiteral("client"), library::toText(write.client)},
         {QStringLiteral("number"), qint64{write.number}},
         {QStringLiteral("at"), qint64{write.invoked}},
         {QStringLiteral("deed"), QLatin1String(names.at(static_cast<std::size_t>(write.deed)))},
         {QStringLiteral("kind"), library::toText(write.kind)},
         {QStringLiteral("key"), library::toText(write.key)},
         {QStringLiteral("field"), library::toText(write.field)},
         {QStringLiteral("value"), library::toText(write.value)},
         {QStringLiteral("over"), library::toText(write.over)}});
}

QByteArray lineOf(const Write &write, const char *what, std::int64_t at)
{
    return compact({{QStringLiteral("event"), QLatin1String(what)},
                    {QStringLiteral("number"), qint64{write.number}},
                    {QStringLiteral("at"), qint64{at}}});
}

std::vector<Write> writesOf(const QByteArray &history)
{
    std::vector<Write> writes;
    std::map<std::int64_t, std::size_t> places;
    for (const QByteArray &line : history.split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        const std::string event = library::text(json, "event");
        const std::int64_t number = json.value(QLatin1String("number")).toInteger();
        const std::int64_t at = json.value(QLatin1String("at")).toInteger();
        if (event == "invoked") {
            Write write{library::text(json, "client"),
                        number,
                        Deed::Put,
                        library::text(json, "kind"),
                        library::text(json, "key"),
                        library::text(json, "field"),
                        library::text(json, "value"),
                        library::text(json, "over"),
                        at,
                        {},
                        {}};
            const std::string deed = library::text(json, "deed");
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (deed == names.at(i))
                    write.deed = static_cast<Deed>(i);
            }
            places[number] = writes.size();
            writes.push_back(std::move(write));
        } else if (const auto place = places.find(number); place != places.end()) {
            Write &write = writes[place->second];
            if (event == "done")
                write.done = at;
            else if (event == "acknowledged")
                write.acknowledged = at;
        }
    }
    return writes;
}

} // namespace entente::faults
