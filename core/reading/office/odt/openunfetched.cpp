// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/office/odt/openunfetched.h"

#include <array>

namespace entente {

void takeUnfetched(const xml::Tree &part, Unfetched &unfetched)
{
    struct Known
    {
        std::string_view element;
        UnfetchedKind kind;
    };
    static constexpr std::array known{
        Known{"draw:image", UnfetchedKind::Image},
        Known{"draw:fill-image", UnfetchedKind::Image},
        Known{"style:background-image", UnfetchedKind::Image},
        Known{"draw:object", UnfetchedKind::Object},
        Known{"draw:object-ole", UnfetchedKind::Object},
        Known{"draw:applet", UnfetchedKind::Object},
        Known{"draw:floating-frame", UnfetchedKind::Frame},
        Known{"draw:plugin", UnfetchedKind::Media},
        Known{"text:section-source", UnfetchedKind::Document},
        Known{"table:table-source", UnfetchedKind::Document},
        Known{"table:cell-range-source", UnfetchedKind::Document},
    };
    for (const Known &each : known) {
        for (const std::uint32_t at : part.positionsOf(each.element)) {
            const std::string_view address = xml::Node(&part, at).attribute("xlink:href");
            if (isElsewhere(address) || address.starts_with("../"))
                unfetched.add(each.kind, address);
        }
    }
    for (const std::string_view element :
         {std::string_view("text:dde-connection-decl"), std::string_view("office:dde-source")}) {
        for (std::size_t i = part.positionsOf(element).size(); i > 0; --i)
            unfetched.add(UnfetchedKind::Action);
    }
    if (!part.definition().empty())
        unfetched.add(UnfetchedKind::Definition, part.definition());
}

} // namespace entente
