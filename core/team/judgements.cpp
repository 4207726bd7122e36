// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/judgements.h"

#include "core/library/archive/folderjson.h"
#include "core/library/jsonvalues.h"

#include <QJsonDocument>

namespace entente::team {

namespace {

/// A value as JSON has it, which stands alone: a text, a list, an object, true.
QJsonValue valueOf(const std::string &json)
{
    const QByteArray list = "[" + QByteArray::fromStdString(json) + "]";
    return QJsonDocument::fromJson(list).array().at(0);
}

/// A field with what is said in it taken over from JSON; false where it says nothing.
bool lay(library::Correction &said, const std::string &topic, const std::string &field,
         const std::string &value)
{
    const std::optional<library::Correction> read = library::correctionFrom(
        QJsonObject{{QStringLiteral("topic"), library::toText(topic)},
                    {library::toText(field), valueOf(value)}});
    if (!read || read->topic != topic)
        return false;
    said.topic = topic;
    if (read->kind)
        said.kind = read->kind;
    if (read->areas)
        said.areas = read->areas;
    said.isNoTopic = said.isNoTopic || read->isNoTopic;
    if (read->added)
        said.added = read->added;
    return true;
}

void takeOut(Judgement &from, const std::string &field)
{
    if (field == "kind")
        from.said.kind.reset();
    else if (field == "areas")
        from.said.areas.reset();
    else if (field == "isNoTopic")
        from.said.isNoTopic = false;
    else
        from.said.added.reset();
    from.fields.erase(field);
}

/// The fields that one said knowing what the other had said of the same topic.
std::vector<std::string> dependent(const Judgement &one, const Judgement &other)
{
    std::vector<std::string> found;
    for (const auto &[field, when] : one.fields) {
        const auto theirs = other.fields.find(field);
        if (theirs != other.fields.end() && theirs->second.version <= when.seen)
            found.push_back(field);
    }
    return found;
}

template <typename Each>
void forBoth(const PersonsJudgements &one, const PersonsJudgements &other, Each each)
{
    for (const auto &[topic, said] : one.topics) {
        if (other.topics.contains(topic))
            each(topic);
    }
}

} // namespace

Result<std::vector<PersonsJudgements>> judgementsOf(Connection &server)
{
    ENTENTE_TRY(const Rows rows,
                server.ask("SELECT hash, person, name, mine, topic, field, value, version, seen "
                           "FROM team.judgements()"));
    std::vector<PersonsJudgements> people;
    std::int64_t last = -1;
    for (int row = 0; row < rows.count(); ++row) {
        const std::int64_t person = rows.number(row, 1);
        if (people.empty() || person != last)
            people.push_back({rows.bytes(row, 2), rows.truth(row, 3), {}});
        last = person;
        const std::string topic = rows.bytes(row, 4);
        const std::string field = rows.bytes(row, 5);
        const std::pair key(rows.bytes(row, 0), topic);
        Judgement &judgement = people.back().topics[key];
        if (lay(judgement.said, topic, field, rows.bytes(row, 6)))
            judgement.fields[field] = {rows.number(row, 7), rows.number(row, 8)};
        else if (judgement.fields.empty())
            people.back().topics.erase(key);
    }
    return people;
}

std::size_t countDependent(const PersonsJudgements &one, const PersonsJudgements &other)
{
    std::size_t count = 0;
    forBoth(one, other, [&](const auto &topic) {
        count += dependent(one.topics.at(topic), other.topics.at(topic)).size()
            + dependent(other.topics.at(topic), one.topics.at(topic)).size();
    });
    return count;
}

std::size_t keepIndependent(PersonsJudgements &one, PersonsJudgements &other)
{
    std::size_t count = 0;
    std::vector<std::pair<std::string, std::string>> topics;
    forBoth(one, other, [&](const auto &topic) { topics.push_back(topic); });
    for (const auto &topic : topics) {
        Judgement &left = one.topics.at(topic);
        Judgement &right = other.topics.at(topic);
        const std::vector<std::string> ofLeft = dependent(left, right);
        const std::vector<std::string> ofRight = dependent(right, left);
        for (const std::string &field : ofLeft)
            takeOut(left, field);
        for (const std::string &field : ofRight)
            takeOut(right, field);
        count += ofLeft.size() + ofRight.size();
        if (left.fields.empty())
            one.topics.erase(topic);
        if (right.fields.empty())
            other.topics.erase(topic);
    }
    return count;
}

} // namespace entente::team
