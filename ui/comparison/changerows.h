// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/comparison/changes.h"
#include "ui/comparison/differences.h"

#include <QList>
#include <QString>

#include <vector>

namespace entente::ui {

/// One side of a change: its words, and which of them the other side has not.
struct ChangedWords
{
    QString words;
    TextSpans different;
    std::vector<int> topics; ///< that stand there
};

/// A change as it is shown: what became of it, and both sides. One of them is empty where something
/// was added or removed.
struct ChangeRow
{
    QString what;
    ChangedWords before;
    ChangedWords now;
};

/// What changed, as rows: kinds of topics and figures first, then the text in the new order. What
/// is the same is no row.
[[nodiscard]] QList<ChangeRow> changeRows(const Changes &changes, const Briefing &before,
                                          const Briefing &now);

/// "2 added, 1 removed, 3 reworded; 12 the same."
[[nodiscard]] QString changeCounts(const Changes &changes);

} // namespace entente::ui
