// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/comparison/periods.h"

#include <QObject>

#include <vector>

namespace entente::ui {

/// The dates that a person named, to be marked wherever time passes. Kept in a plain file of theirs
/// (entente::eventsFile()), which other programs may edit.
class Events final : public QObject
{
    Q_OBJECT

public:
    explicit Events(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<Period> &all() const { return m_all; }
    /// Why they could not be read last; nothing is marked then, and setAll() refuses to write over
    /// the file.
    [[nodiscard]] const Result<void> &state() const { return m_state; }
    /// Reads the file anew.
    void reload();
    /// Keeps others, in the order of their dates. Errors: InvalidPeriod where the file cannot be
    /// understood as it is, NotWritable.
    [[nodiscard]] Result<void> setAll(std::vector<Period> events);

Q_SIGNALS:
    void changed();

private:
    std::vector<Period> m_all;
    Result<void> m_state;
};

} // namespace entente::ui
