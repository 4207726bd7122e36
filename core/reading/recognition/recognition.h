// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/reading/recognition/recognised.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Below it a word is doubtful, in percent.
inline constexpr std::uint8_t leastConfidence = 60;

// Further facts of a briefing by these names say what its words rest on.
inline constexpr std::string_view recognisedFact = "recognised words";
inline constexpr std::string_view picturesFact = "pages without text";

/// Whether a fact is one of these.
[[nodiscard]] bool isOfRecognition(const Fact &fact);

/// How many words there are on these pages, how sure they are, and how many are doubtful; nothing
/// is added where there are no pages.
void tellRecognised(const std::vector<const RecognisedPage *> &pages, Metadata &meta);

/// Numbers of pages, rising, that are pictures whose words were not recognised; or nothing.
void tellPictures(const std::vector<std::uint32_t> &pages, Metadata &meta);

} // namespace entente
