// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/leftout.h"

namespace entente {

std::string_view name(LeftOutReason reason)
{
    switch (reason) {
    case LeftOutReason::Navigation:
        return "navigation";
    case LeftOutReason::Header:
        return "header";
    case LeftOutReason::Footer:
        return "footer";
    case LeftOutReason::Sharing:
        return "sharing";
    case LeftOutReason::Related:
        return "related";
    case LeftOutReason::Comments:
        return "comments";
    case LeftOutReason::Advertising:
        return "advertising";
    case LeftOutReason::Consent:
        return "consent";
    case LeftOutReason::Promotion:
        return "promotion";
    case LeftOutReason::Sidebar:
        return "sidebar";
    case LeftOutReason::Tools:
        return "tools";
    case LeftOutReason::Byline:
        return "byline";
    case LeftOutReason::Hidden:
        return "hidden";
    case LeftOutReason::Links:
        return "links";
    case LeftOutReason::Phrase:
        return "phrase";
    case LeftOutReason::Repeated:
        return "repeated";
    case LeftOutReason::Quoted:
        return "quoted";
    case LeftOutReason::Signature:
        return "signature";
    case LeftOutReason::Unfetched:
        return "unfetched";
    case LeftOutReason::Outside:
        break;
    }
    return "outside";
}

} // namespace entente
