// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>

namespace entente::ui {

/// A topic of an open briefing, by their indexes; -1 for none.
struct TopicRef
{
    int briefing = -1;
    int topic = -1;

    [[nodiscard]] bool isValid() const { return briefing >= 0 && topic >= 0; }
    bool operator==(const TopicRef &) const = default;
};

} // namespace entente::ui

Q_DECLARE_METATYPE(entente::ui::TopicRef)
