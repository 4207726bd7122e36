// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Judges what a fault run left in a folder: *.history of each client, *.replica.json of each, and
// server.json. Prints what is wrong, a line each, and one of what there was; --after MILLISECONDS
// adds how long after that the first write was acknowledged, and --restored at the end tells of
// what a restored server cannot know instead of judging it.

#include "tests/faults/verdict.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace entente::faults {

namespace {

QByteArray contents(const QDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", qPrintable(file.fileName()));
        std::exit(2);
    }
    return file.readAll();
}

QJsonObject objectIn(const QDir &folder, const QString &name)
{
    return QJsonDocument::fromJson(contents(folder, name)).object();
}

int run(const QStringList &words)
{
    const QDir folder(words.value(1));
    std::vector<Write> history;
    for (const QString &name : folder.entryList({QStringLiteral("*.history")})) {
        const std::vector<Write> writes = writesOf(contents(folder, name));
        history.insert(history.end(), writes.begin(), writes.end());
    }
    std::vector<ReplicaState> replicas;
    for (const QString &name : folder.entryList({QStringLiteral("*.replica.json")}))
        replicas.push_back(replicaFrom(objectIn(folder, name)));
    ServerState server = serverFrom(objectIn(folder, QStringLiteral("server.json")));

    const bool isRestored = words.contains(QStringLiteral("--restored"));
    const Forgotten forgotten = isRestored ? takeForgotten(history, replicas, server) : Forgotten{};
    std::vector<std::string> found = judge(history, replicas, server);
    const auto acknowledged = std::count_if(history.begin(), history.end(), [](const Write &each) {
        return each.acknowledged.has_value();
    });
    const auto conflicts = std::count_if(
        server.things.begin(), server.things.end(),
        [](const auto &each) { return each.first.first == "conflict"; });
    // A run in which nothing happened proves nothing.
    if (acknowledged == 0 || replicas.empty())
        found.emplace_back("nothing was written, or nobody told what he has");
    for (const std::string &each : found)
        std::printf("wrong: %s\n", each.c_str());
    std::printf("%zu writes of which %td were acknowledged, %td conflicts, %zu replicas: %s",
                history.size(), acknowledged, conflicts, replicas.size(),
                found.empty() ? "all as promised" : "NOT as promised");
    if (isRestored)
        std::printf("; the backup did not have %zu removals, which are undone, and %zu conflicts",
                    forgotten.removals, forgotten.conflicts);
    for (qsizetype i = 2; i + 1 < words.size(); i += 2) { // each behind its --after
        const auto first = firstAcknowledged(history, words.at(i + 1).toLongLong());
        std::printf("; %s after %lld ms", i == 2 ? "first acknowledged" : "and",
                    static_cast<long long>(first.value_or(-1)));
    }
    std::printf("\n");
    return found.empty() ? 0 : 1;
}

} // namespace

} // namespace entente::faults

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return entente::faults::run(QCoreApplication::arguments());
}
