// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/page/imagefile.h"
#include "core/publishing/annotation.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
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
    std::optional<page::ImagePlace> image =
        {}; ///< the words are its alternative text, and may be none
};

/// The words of a range in runs of one style; line breaks are kept.
[[nodiscard]] std::vector<Run> runsOf(const Briefing &briefing, TextRange range);

/// Appends the runs of a part of a range; where it goes on with what has been appended, an image
/// without words between the two is not appended again.
void appendRuns(std::vector<Run> &runs, const Briefing &briefing, TextRange part, bool goesOn);

/// The same, with references to the annotations whose passages end in the range.
[[nodiscard]] std::vector<Run> runsOf(const Briefing &briefing, TextRange range,
                                      const std::vector<AnnotationMark> &annotations);

/// What is said of an image that is not drawn: "[Figure: a map]", with the name of its file where
/// it has no alternative text.
[[nodiscard]] QString figureSaid(const QString &words, const std::string &address);

/// The words of a title, on one line and without styles, but with their links; of images the
/// alternative texts alone where they are not kept.
[[nodiscard]] std::vector<Run> titleRunsOf(const Briefing &briefing, TextRange range,
                                           bool keepImages = false);

} // namespace entente::pages
