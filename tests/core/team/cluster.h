// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace entente::test {

/// A PostgreSQL of a test's own on a local socket, where anybody of this machine that the socket's
/// folder lets in is whoever he says. It is gone with its object.
class Cluster final
{
public:
    /// Nothing where PostgreSQL is not installed, or would not start; `whyNot` then says so.
    [[nodiscard]] static std::unique_ptr<Cluster> start(std::string &whyNot);
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    [[nodiscard]] std::string address(const std::string &account,
                                      const std::string &database = "entente") const;
    [[nodiscard]] bool makeDatabase(const std::string &name);
    /// What its log says.
    [[nodiscard]] std::string log() const;
    /// Ends it as a fault would, and has it come back.
    void crash();
    [[nodiscard]] bool begin();
    /// From when it begins again on, it is also to be reached at a port of 127.0.0.1.
    void listen(int port) { m_port = port; }
    /// Where it lies, its data in a folder of that, and to whom it belongs.
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Writes a file of its own, which nobody else may read.
    [[nodiscard]] bool write(const QString &name, const std::string &words) const;
    /// Starts a program as who may be its server, and waits for its end.
    [[nodiscard]] static bool runAs(const QString &program, const QStringList &arguments);

private:
    Cluster() = default;
    [[nodiscard]] bool run(const QString &tool, const QStringList &arguments);

    QTemporaryDir m_folder;
    int m_port = 0; ///< of the network; none where it is 0
};

} // namespace entente::test
