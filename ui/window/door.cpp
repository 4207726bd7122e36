// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/door.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace entente::ui {

namespace {

constexpr std::string_view greeting = "entente 1";
constexpr std::string_view welcome = "welcome";
constexpr qsizetype longestMessage = 1 << 20;
constexpr int patienceSeconds = 2;

/// A socket, and the address of the door; -1 where the path is too long for one.
int socketFor(const QString &door, sockaddr_un &address)
{
    const QByteArray path = QFile::encodeName(door);
    address = {};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        return -1;
    std::memcpy(address.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

bool isMine(int connection)
{
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(connection, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0
        && who.uid == ::getuid();
}

void setPatience(int connection)
{
    const timeval patience{patienceSeconds, 0};
    ::setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
}

bool sendAll(int connection, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(connection, bytes.constData() + sent,
                                   static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return false;
        sent += now;
    }
    return true;
}

/// What comes until the other side says no more; nothing where it says too much or too slowly.
QByteArray receiveAll(int connection)
{
    QByteArray bytes;
    std::array<char, 4096> piece{};
    for (;;) {
        const ssize_t now = ::recv(connection, piece.data(), piece.size(), 0);
        if (now < 0 || bytes.size() > longestMessage)
            return {};
        if (now == 0)
            return bytes;
        bytes.append(piece.data(), now);
    }
}

QByteArray bytesOf(std::string_view words)
{
    return {words.data(), static_cast<qsizetype>(words.size())};
}

} // namespace

QString doorOf(const QString &library)
{
    // Where there is none Qt would make one in a place that others see, and complain.
    const QString folder = qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")
        ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
        : QString();
    if (folder.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(library.toUtf8());
    for (const char *display : {"WAYLAND_DISPLAY", "DISPLAY"})
        hash.addData(qgetenv(display) + '\n');
    return folder + QStringLiteral("/entente-")
        + QString::fromLatin1(hash.result().toHex().left(16));
}

bool handOver(const QString &door, const QStringList &files)
{
    // A name that is no UTF-8 could not be said.
    const bool canSay = std::all_of(files.begin(), files.end(),
                                    [](const QString &file) { return file.isValidUtf16(); });
    sockaddr_un address{};
    const int connection = canSay ? socketFor(door, address) : -1;
    if (connection < 0)
        return false;
    setPatience(connection);
    QByteArray message = bytesOf(greeting);
    for (const QString &file : files)
        message += '\0' + file.toUtf8();
    const bool taken = ::connect(connection, reinterpret_cast<const sockaddr *>(&address),
                                 sizeof address)
            == 0
        && isMine(connection) && sendAll(connection, message)
        && ::shutdown(connection, SHUT_WR) == 0 && receiveAll(connection) == bytesOf(welcome);
    ::close(connection);
    return taken;
}

Door::Door(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    open();
}

Door::~Door()
{
    if (m_listening < 0)
        return;
    ::close(m_listening);
    QFile::remove(m_path);
}

void Door::open()
{
    sockaddr_un address{};
    const int listening = socketFor(m_path, address);
    if (listening < 0)
        return;
    const auto *where = reinterpret_cast<const sockaddr *>(&address);
    // A door that nobody opens was left by a program that ended in disorder.
    if (::connect(listening, where, sizeof address) == 0) {
        ::close(listening);
        return;
    }
    ::close(listening);
    QFile::remove(m_path);
    m_listening = socketFor(m_path, address);
    constexpr int mostWaiting = 8;
    const mode_t before = ::umask(0077);
    const bool bound = ::bind(m_listening, where, sizeof address) == 0;
    ::umask(before);
    if (!bound || ::listen(m_listening, mostWaiting) != 0) {
        ::close(m_listening);
        m_listening = -1;
        return;
    }
    auto *notifier = new QSocketNotifier(m_listening, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Door::answer);
}

void Door::answer()
{
    const int guest = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (guest < 0)
        return;
    if (isMine(guest)) {
        setPatience(guest);
        hear(guest);
    }
    ::close(guest);
}

void Door::hear(int guest)
{
    const QList<QByteArray> parts = receiveAll(guest).split('\0');
    if (parts.first() != bytesOf(greeting) || !sendAll(guest, bytesOf(welcome)))
        return;
    QStringList files;
    for (const QByteArray &part : parts.mid(1))
        files << QString::fromUtf8(part);
    Q_EMIT knocked(files);
}

} // namespace entente::ui
