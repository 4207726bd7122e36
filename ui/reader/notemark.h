// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/notecolour.h"

#include <QString>

namespace entente::ui {

/// A passage of a briefing that somebody marked, with or without words of his own.
struct NoteMark
{
    QString id;
    TextRange passage; ///< of Briefing::text
    QString words;     ///< empty for a highlight
    NoteColour colour = NoteColour::Violet;
    QString author = {}; ///< empty without a team

    bool operator==(const NoteMark &) const = default;
};

} // namespace entente::ui
