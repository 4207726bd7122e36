// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/team/tryout.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace entente::ui {

/// Tries a server beside the window, which goes on meanwhile.
class ConnectTest final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// What still goes on is called back, and is waited for by nobody.
    ~ConnectTest() override;

    /// One that goes on is given up for it.
    void begin(const std::string &address, const std::optional<std::string> &password);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_shared != nullptr; }

Q_SIGNALS:
    void finished(const entente::Result<entente::team::Tryout> &result);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace entente::ui
