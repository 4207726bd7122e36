// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/notices.h"

#include "core/briefing/marking.h"

#include <algorithm>

namespace entente::ui {

bool mayBeNamed(const Publication &publication, const PublishOptions &options)
{
    const Result<Marking> found = publicationMarking(publication, options);
    if (!found)
        return false;
    const Marking &marking = found.value();
    const bool isOpen = marking.tlp.value_or(Tlp::Clear) == Tlp::Clear
        && std::all_of(marking.levels.begin(), marking.levels.end(),
                       [](const Classification &level) { return level.rank == 0; });
    return marking.isEmpty() || (marking.isUnderstood && isOpen && marking.caveats.empty());
}

} // namespace entente::ui
