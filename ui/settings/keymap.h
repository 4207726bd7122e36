// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/namedaction.h"

#include <QKeySequence>

#include <vector>

class QObject;

namespace entente::ui {

/// Gives the actions of a window the keys that a person chose for them, which the settings keep by
/// the names of the actions.
void applyKeys(const QObject &window);

/// Which keys do what, and how that is changed.
class Keymap final
{
public:
    explicit Keymap(std::vector<NamedAction> actions) : m_actions(std::move(actions)) {}

    [[nodiscard]] const std::vector<NamedAction> &actions() const { return m_actions; }
    /// The action that has these keys, beside the one named; nullptr where none has.
    [[nodiscard]] const NamedAction *ownerOf(const QKeySequence &keys, const QAction *beside) const;
    /// Gives keys to an action, for this start and all others, and takes them from whatever has
    /// them. None are keys, too.
    void set(QAction *action, const QKeySequence &keys);
    /// The keys that the program came with.
    void reset(QAction *action);
    void resetAll();
    [[nodiscard]] static QKeySequence usual(const QAction *action);

private:
    std::vector<NamedAction> m_actions;
};

} // namespace entente::ui
