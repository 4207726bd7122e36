// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/topic.h"

#include <optional>
#include <string_view>

namespace entente {

/// A kind, and the words that name it, counted from the start of the text given.
struct KindMention
{
    Kind kind = Kind::Point;
    TextRange words;
};

/// The kind that a heading or a column head names: "Recommendations for …", "Focus area". Nothing
/// where it names none, or more than one.
[[nodiscard]] std::optional<KindMention> kindOfHeading(std::string_view heading);

/// The kind of the things that a sentence announces: "… the following implications", "several
/// threats", "key factors influencing …", "Benefits include". A noun that is merely mentioned
/// ("a deterrent against threats") announces nothing.
[[nodiscard]] std::optional<KindMention> kindAnnounced(std::string_view sentence);

/// Whether a sentence that leads to a list says that its items are something else than the kind
/// that the heading above names: it neither calls them that nor points, factors, steps …
[[nodiscard]] bool contradicts(std::string_view sentence, Kind kind);

/// Threat where the head noun of a title is a threat or a risk and the title is not about
/// reducing it.
[[nodiscard]] std::optional<KindMention> kindOfTitle(std::string_view title);

/// The class in an attribute block at the end of a heading or an item, as in Pandoc's Markdown:
/// "… {.threat}"; `words` covers the whole block.
[[nodiscard]] std::optional<KindMention> kindAttribute(std::string_view text);

} // namespace entente
