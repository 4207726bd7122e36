// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/locator.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace entente {

/// Why words of a document are none of its text.
enum class LeftOutReason : std::uint8_t {
    Navigation, ///< menus, bread crumbs, page numbers
    Header,     ///< of the site
    Footer,     ///< of the site
    Sharing,
    Related, ///< other texts that are offered
    Comments,
    Advertising,
    Consent,   ///< cookie banners
    Promotion, ///< newsletters, subscriptions, logins
    Sidebar,
    Tools,     ///< buttons and forms
    Byline,    ///< title, author, date, labels: they are metadata
    Hidden,    ///< not shown
    Links,     ///< a list of nothing but links
    Phrase,    ///< a sentence that offers something else
    Repeated,  ///< said before, word for word
    Quoted,    ///< an earlier mail, under or between the words of this one
    Signature, ///< at the foot of a mail
    Unfetched, ///< no words: what lies elsewhere, or would run
    Outside    ///< beside the text
};

inline constexpr LeftOutReason lastLeftOutReason = LeftOutReason::Outside;

/// Words that a reader did not take for text, on one line.
struct LeftOut
{
    LeftOutReason reason = LeftOutReason::Outside;
    std::string text;
    Locator where;
};

/// "navigation", "outside" …
[[nodiscard]] std::string_view name(LeftOutReason reason);

} // namespace entente
