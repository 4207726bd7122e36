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

private:
    Cluster() = default;
    [[nodiscard]] bool run(const QString &tool, const QStringList &arguments);

    QTemporaryDir m_folder;
};

} // namespace entente::test
