// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"
#include "core/library/records.h"

#include <QString>

namespace entente::ui {

/// Whether a briefing is a new edition of another: of the library, or open and not in it yet.
struct EditionQuestion
{
    BriefingPtr open;                 ///< null where it is in the library
    library::BriefingId briefing = 0; ///< 0 where it is not
    library::BriefingId of = 0;
    QString sentence;

    bool operator==(const EditionQuestion &) const = default;
};

} // namespace entente::ui
