// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/folderwatch.h"

#include "core/briefing/caught.h"
#include "core/briefing/filename.h"
#include "core/library/importer.h"

#include <QFile>
#include <QStringList>

#include <filesystem>
#include <set>

namespace entente::library {

namespace {

namespace fs = std::filesystem;

constexpr int slow = 15; // times as long as the pause

QStringList foldersIn(const std::string &folder)
{
    QStringList folders{QFile::decodeName(folder.c_str())};
    std::error_code problem;
    fs::recursive_directory_iterator at(folder, fs::directory_options::skip_permission_denied,
                                        problem);
    for (; !problem && at != fs::recursive_directory_iterator(); at.increment(problem)) {
        std::error_code ignored;
        if (at->is_directory(ignored) && !at->is_symlink(ignored))
            folders << QFile::decodeName(at->path().c_str());
    }
    return folders;
}

} // namespace

FolderWatch::FolderWatch(std::string folder, int pause, QObject *parent)
    : QObject(parent), m_folder(std::move(folder))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    m_always.setInterval(pause * slow);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon,
            qOverload<>(&QTimer::start));
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_always, &QTimer::timeout, this, &FolderWatch::look);
    m_always.start();
    QTimer::singleShot(0, this, &FolderWatch::look);
}

void FolderWatch::look()
{
    // It runs in whatever thread watches, where nobody catches what is thrown.
    const Result<void> done = caught(m_folder, [this]() -> Result<void> {
        lookThrough();
        return {};
    });
    if (!done)
        Q_EMIT refused(sentence(done.error()));
}

void FolderWatch::lookThrough()
{
    const QStringList known = m_watcher.directories();
    QStringList fresh;
    for (const QString &each : foldersIn(m_folder)) {
        if (!known.contains(each))
            fresh << each;
    }
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
    std::vector<Error> unread;
    const std::vector<std::string> files = filesIn(std::vector{m_folder}, unread);
    std::error_code gone;
    if (!fs::is_directory(m_folder, gone))
        unread.push_back({ErrorCode::NotReadable, m_folder, 0,
                          gone ? gone.message() : std::string("it is no folder any more")});
    std::set<std::string> refusals;
    for (const Error &error : unread) {
        refusals.insert(error.file);
        if (!m_refused.contains(error.file))
            Q_EMIT refused(sentence(error));
    }
    m_refused = std::move(refusals);
    QStringList ready;
    bool moving = false;
    std::map<std::string, Seen> now;
    for (const std::string &file : files) {
        std::error_code problem;
        Seen seen;
        seen.size = fs::file_size(file, problem);
        const auto time = fs::last_write_time(file, problem);
        if (problem)
            continue; // gone again
        seen.time = time.time_since_epoch().count();
        const auto before = m_seen.find(file);
        const bool stands = before != m_seen.end() && before->second.size == seen.size
            && before->second.time == seen.time;
        seen.told = stands;
        if (stands && !before->second.told)
            ready << nameOf(file);
        moving = moving || !stands;
        now.emplace(file, seen);
    }
    m_seen = std::move(now);
    if (moving)
        m_soon.start();
    if (!ready.isEmpty())
        Q_EMIT arrived(ready);
}

} // namespace entente::library
