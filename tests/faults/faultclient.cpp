// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person of the fault runs, who writes while `entente sync` runs on the same library:
//   entente-fault-client seed LIBRARY NAME
//   entente-fault-client write LIBRARY NAME HISTORY CHANCE A-SECOND SECONDS
//   entente-fault-client replay LIBRARY ADDRESS
//   entente-fault-client tell LIBRARY OUT

#include "core/library/library.h"
#include "resources/resources.h"
#include "tests/faults/replay.h"
#include "tests/faults/telling.h"
#include "tests/faults/writer.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

namespace entente::faults {

namespace {

int ended(const Result<void> &done)
{
    if (!done)
        std::fprintf(stderr, "%s\n", sentence(done.error()).toUtf8().constData());
    return done ? 0 : 1;
}

/// Writes for so long, and then waits for as long again until all is acknowledged: whoever ends it
/// before ends no write in the midst.
Result<void> write(library::Replica &replica, const QStringList &words)
{
    Writer writer(replica, *bundledVocabulary(), words.at(3).toStdString(), words.at(5).toUInt(),
                  words.at(4));
    const auto pause = std::chrono::milliseconds(1000 / std::max(1, words.at(6).toInt()));
    const std::int64_t end = now() + words.at(7).toInt() * 1000LL;
    std::int64_t next = now();
    while (now() < end) {
        if (now() >= next) {
            writer.write();
            next += pause.count();
        }
        writer.lookAtOutbox();
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    while (writer.countWaiting() > 0) { // until it is ended by who started it
        writer.lookAtOutbox();
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return {};
}

int run(const QStringList &words)
{
    const QString what = words.value(1);
    constexpr qsizetype ofWrite = 8;
    const bool isUsed = (what == QStringLiteral("write") && words.size() == ofWrite)
        || (words.size() == 4
            && (what == QStringLiteral("seed") || what == QStringLiteral("replay")
                || what == QStringLiteral("tell")));
    if (!isUsed) {
        std::fputs("usage: entente-fault-client seed|write|replay|tell LIBRARY …\n", stderr);
        return 2;
    }
    const std::string file = words.at(2).toStdString();
    const Result<std::unique_ptr<library::Replica>> replica = library::openReplica(file);
    if (!replica)
        return ended(replica.error());
    if (what == QStringLiteral("seed"))
        return ended(
            seed(replica.value()->store(), *bundledVocabulary(), words.at(3).toStdString()));
    if (what == QStringLiteral("write"))
        return ended(write(*replica.value(), words));
    if (what == QStringLiteral("replay"))
        return ended(replay(*replica.value(), words.at(3).toStdString()));
    return ended(
        tell(*library::libraryAt(file, bundledVocabulary()), *replica.value(), words.at(3)));
}

} // namespace

} // namespace entente::faults

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return entente::faults::run(QCoreApplication::arguments());
}
