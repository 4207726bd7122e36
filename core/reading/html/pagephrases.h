// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente {

// What short lines within an article say that are none of it. All are given in folded case.

/// It offers something else, or says that something else stands here.
[[nodiscard]] bool isOffer(std::string_view folded);

/// It heads what is no more of the article: "Related articles", "About the author".
[[nodiscard]] bool isEnding(std::string_view folded);

/// It labels a button, or what goes with it: "Share", "Table of contents".
[[nodiscard]] bool isLabel(std::string_view folded);

/// It tells when, and by whom, the article was written: "Updated on 3 May".
[[nodiscard]] bool isOrigin(std::string_view folded);

/// It does where it stands before all else: "By Ada Ferris", "3 May 2021", "4 min read".
[[nodiscard]] bool isOriginAtHead(std::string_view folded);

/// It offers to write to whoever gives an address: "By signing up you agree".
[[nodiscard]] bool isConsent(std::string_view folded);

/// It leads to another article: "Related", "Read next".
[[nodiscard]] bool isLeadingAway(std::string_view folded);

/// It says what the article is not, or who pays for it: "Disclosure: ".
[[nodiscard]] bool isDisclaimer(std::string_view folded);

/// It says somewhere who took an image: "(Photo by Ada Ferris)".
[[nodiscard]] bool isCredit(std::string_view folded);

} // namespace entente
