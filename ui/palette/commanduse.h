// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace entente::ui {

/// How much commands were used lately, which is kept in the settings: each use counts one, and
/// makes all earlier ones count a little less.
class CommandUse final
{
public:
    CommandUse();

    [[nodiscard]] double of(const QString &id) const { return m_uses.value(id); }
    void note(const QString &id);

private:
    QHash<QString, double> m_uses;
};

} // namespace entente::ui
