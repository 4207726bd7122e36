// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/markdown/rawlines.h"

#include "core/base/utf8.h"

#include <string>

namespace entente {

bool RawLines::holds(std::string_view line)
{
    const std::string_view words = text::trimmed(line);
    if (words.starts_with("```") || words.starts_with("~~~"))
        m_isCode = !m_isCode;
    m_isHtml = !words.empty() && (m_isHtml || words[0] == '<');
    if (const std::size_t tag = words.find('<'); tag != std::string_view::npos) {
        for (const std::string_view name : {"pre", "script", "style", "textarea"}) {
            if (words.substr(tag + 1).starts_with(name))
                m_open = name;
        }
        if (words.substr(tag).starts_with("<!--"))
            m_open = "--";
    }
    const bool isOpen = !m_open.empty();
    if (isOpen
        && words.find(m_open == "--" ? "-->" : "</" + std::string(m_open))
            != std::string_view::npos)
        m_open = {};
    return m_isCode || m_isHtml || isOpen;
}

} // namespace entente
