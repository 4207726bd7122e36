// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <vector>

namespace entente::test {

struct WebResource
{
    std::string address;
    std::string type; ///< its media type
    std::string encoding;
    std::string bytes;
};

/// A page as Safari saves it, in the binary form of property lists.
[[nodiscard]] std::string webArchiveFile(const WebResource &page,
                                         const std::vector<WebResource> &others = {});

} // namespace entente::test
