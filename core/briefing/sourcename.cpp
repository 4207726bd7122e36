// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/sourcename.h"

#include <string_view>

namespace entente {

std::string sourceName(const Metadata &meta)
{
    std::string_view name = meta.source.empty() ? meta.address : meta.source;
    bool isAddress = false;
    for (const std::string_view scheme : {"https://", "http://"}) {
        isAddress = isAddress || name.starts_with(scheme);
        if (name.starts_with(scheme))
            name.remove_prefix(scheme.size());
    }
    if (!isAddress)
        return std::string(name);
    name = name.substr(0, name.find_first_of("/?#:"));
    if (name.starts_with("www."))
        name.remove_prefix(4);
    return std::string(name);
}

} // namespace entente
