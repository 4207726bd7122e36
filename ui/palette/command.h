// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace entente::ui {

/// Something that can be done or gone to, by its name.
struct Command
{
    QString id;    ///< under which it is remembered how often it was used; empty: it is not
    QString name;  ///< as it is read: "Export PDF"
    QString place; ///< where else it is found, or what it is: "File", "Topic, threat"
    QString keys;  ///< its shortcut, as people write it
    QIcon icon;
    int weight = 0; ///< what it has ahead of others that match as well
    bool isPossible = true;
    std::function<void()> run{};
};

} // namespace entente::ui
