// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace entente::ui {

/// Where passwords are kept between two starts. Answers come later, in the window's thread.
class Secrets
{
public:
    /// Nothing where there is none, or nobody may read it.
    using Read = std::function<void(const std::optional<QString> &secret)>;
    /// Whether it is done; false where the desktop has no secret service, or it refuses.
    using Done = std::function<void(bool isDone)>;

    Secrets() = default;
    virtual ~Secrets() = default;
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;

    virtual void read(const QString &key, QObject *asker, Read read) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *asker, Done done) = 0;
    virtual void remove(const QString &key) = 0;
};

/// The desktop's own secret service (libsecret, KWallet). Nothing is ever kept in plain text.
[[nodiscard]] std::unique_ptr<Secrets> desktopSecrets();

} // namespace entente::ui
