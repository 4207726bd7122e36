// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace entente {

/// Follows the lines of code and of raw HTML in Markdown, in which signs are words like others.
class RawLines final
{
public:
    [[nodiscard]] bool holds(std::string_view line);

private:
    bool m_isCode = false;
    bool m_isHtml = false;
    std::string_view m_open; ///< a tag that ends only where it is closed
};

} // namespace entente
