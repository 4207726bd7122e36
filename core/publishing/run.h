// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/publishing/annotation.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace entente::pages {

/// Words in one style.
struct Run
{
    QString words;
    std::uint8_t styles = 0; ///< Style, or-ed
    QString link;
    int note = 0;       ///< number of the footnote that the words refer to
    int annotation = 0; ///< number of the annotation that the words refer to
};

/// The words of a range in runs of one style; line breaks are kept.
[[nodiscard]] std::vector<Run> runsOf(const Briefing &briefing, TextRange range);

/// The same, with references to the annotations whose passages end in the range.
[[nodiscard]] std::vector<Run> runsOf(const Briefing &briefing, TextRange range,
                                      const std::vector<AnnotationMark> &annotations);

/// The words of the briefing's footnotes, in the order of their numbers.
[[nodiscard]] std::vector<std::vector<Run>> notesOf(const Briefing &briefing);

/// Whether a link leads to where a published document may point: the web or a mailbox.
[[nodiscard]] bool isAddress(const QString &link);

} // namespace entente::pages
