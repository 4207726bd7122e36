// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/archive/notedrafts.h"

#include "core/base/fileerror.h"
#include "core/base/wholefile.h"
#include "core/library/archive/folderjson.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>
#include <QUuid>

#include <filesystem>

namespace entente::library {

namespace {

QString fileName(const std::string &path)
{
    return QFile::decodeName(path.c_str());
}

QJsonObject toJson(const NoteDraft &draft)
{
    QJsonObject json = toJson(draft.note);
    json.insert(QStringLiteral("version"), qint64{draft.note.version});
    json.insert(QStringLiteral("file"),
                QString::fromLatin1(QByteArray::fromStdString(draft.file).toHex()));
    json.insert(QStringLiteral("sha256"),
                QString::fromLatin1(QByteArray::fromStdString(draft.hash).toHex()));
    return json;
}

} // namespace

std::string draftsPrefix(const std::string &libraryFile)
{
    std::error_code problem;
    const std::filesystem::path path = std::filesystem::weakly_canonical(libraryFile, problem);
    const QByteArray name = QByteArray::fromStdString(problem ? libraryFile : path.string());
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    return hash.toHex().left(16).toStdString() + '-';
}

NoteDrafts::NoteDrafts(std::string folder, const std::string &libraryFile)
    : m_folder(std::move(folder)),
      m_file(m_folder + '/' + draftsPrefix(libraryFile)
             + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + ".json")
{
}

NoteDrafts::~NoteDrafts()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void NoteDrafts::put(NoteDraft draft)
{
    {
        const std::lock_guard lock(m_mutex);
        const std::string id = draft.note.id;
        m_drafts.insert_or_assign(id, std::move(draft));
        m_isDue = true;
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_all();
}

void NoteDrafts::remove(const std::string &note)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_drafts.erase(note) == 0)
            return;
        m_isDue = true;
    }
    m_changed.notify_all();
}

void NoteDrafts::flush()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_isDue && !m_isWriting; });
}

std::optional<Error> NoteDrafts::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

void NoteDrafts::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopped || m_isDue; });
        if (!m_isDue)
            return;
        const std::map<std::string, NoteDraft> drafts = m_drafts;
        m_isDue = false;
        m_isWriting = true;
        lock.unlock();
        std::optional<Error> failure = write(drafts);
        lock.lock();
        m_failure = std::move(failure);
        m_isWriting = false;
        m_changed.notify_all();
    }
}

std::optional<Error> NoteDrafts::write(const std::map<std::string, NoteDraft> &drafts)
{
    if (drafts.empty()) {
        QFile::remove(fileName(m_file));
        m_lock.reset();
        return std::nullopt;
    }
    if (!QDir().mkpath(fileName(m_folder)))
        return Error{FileError::NotWritable, m_folder, 0, "the folder cannot be made"};
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(fileName(m_file + ".lock"));
        m_lock->setStaleLockTime(0); // stale only where the program that has it is gone
        (void)m_lock->tryLock(0);
    }
    QJsonArray all;
    for (const auto &[id, draft] : drafts)
        all.append(toJson(draft));
    WholeFile file(m_file); // a kill leaves the last one or this one
    const QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    file.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    const Result<void> written = file.commit();
    return written ? std::nullopt : std::optional(written.error());
}

} // namespace entente::library
