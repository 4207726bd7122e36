// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/places.h"

#include "core/base/casefold.h"
#include "core/base/percent.h"
#include "core/base/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace entente {

namespace {

bool isOfWord(char32_t c)
{
    const auto character = static_cast<UChar32>(c);
    return u_isalnum(character) != 0 || u_charType(character) == U_CONNECTOR_PUNCTUATION
        || (U_GET_GC_MASK(character) & (U_GC_M_MASK | U_GC_N_MASK)) != 0;
}

/// What is left of a name where people differ in how they write it.
std::string alike(std::string_view name)
{
    std::string key = slugOf(text::caseFolded(name));
    std::erase_if(key, [](char c) { return c == '-' || c == '_'; });
    return key;
}

/// A heading without an attribute at its end, such as "{#measures}", and the id that it gives.
std::string_view withoutAttribute(std::string_view heading, std::string &id)
{
    const std::size_t open = heading.ends_with('}') ? heading.rfind('{') : std::string_view::npos;
    if (open == std::string_view::npos)
        return heading;
    const std::string_view inside = heading.substr(open + 1, heading.size() - open - 2);
    if (!inside.starts_with('#') && !inside.starts_with('.') && !inside.starts_with("kind="))
        return heading;
    if (inside.starts_with('#'))
        id = inside.substr(1, inside.find(' ') - 1);
    return text::trimmed(heading.substr(0, open));
}

} // namespace

std::string slugOf(std::string_view heading)
{
    std::string slug;
    heading = text::trimmed(heading);
    for (std::size_t at = 0; at < heading.size();) {
        const text::Decoded found = text::decode(heading, at);
        at += found.length;
        if (found.character == U' ' || found.character == U'-')
            slug += '-';
        else if (isOfWord(found.character))
            text::append(slug,
                         static_cast<char32_t>(u_tolower(static_cast<UChar32>(found.character))));
    }
    return slug;
}

void Places::add(const std::string &name, std::size_t block)
{
    m_exact.try_emplace(name, block);
    m_alike.try_emplace(alike(name), block);
}

Places::Places(const Briefing &briefing) : m_briefing(briefing)
{
    for (const NamedPlace &each : briefing.names)
        add(each.name, blockFrom(each.at));
    std::map<std::string, int> times;
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        if (briefing.blocks[i].kind != BlockKind::Heading)
            continue;
        const std::string words = simplified(briefing.words(briefing.blocks[i].text));
        std::string id;
        const std::string slug = slugOf(withoutAttribute(words, id));
        if (!id.empty())
            add(id, i);
        std::string own = slug;
        while (times.contains(own))
            own = slug + '-' + std::to_string(++times[slug]);
        times.try_emplace(own, 0);
        add(own, i);
    }
}

/// A name that stands between two blocks is that of the second.
std::size_t Places::blockFrom(std::uint32_t offset) const
{
    const std::vector<Block> &blocks = m_briefing.blocks;
    const auto found = std::partition_point(
        blocks.begin(), blocks.end(), [&](const Block &each) { return each.text.end <= offset; });
    return found == blocks.end() ? blocks.size() - 1
                                 : static_cast<std::size_t>(found - blocks.begin());
}

/// What stands behind the sign of a link within the document, which may name its own file.
std::optional<std::string> Places::nameIn(std::string_view link) const
{
    const std::size_t sign = link.find('#');
    if (sign == std::string_view::npos)
        return std::nullopt;
    const std::string file = text::percentDecoded(link.substr(0, sign));
    const std::string_view own = std::string_view(m_briefing.file)
                                     .substr(m_briefing.file.rfind('/') + 1);
    if (!file.empty() && file != own && file != "./" + std::string(own))
        return std::nullopt;
    return text::percentDecoded(link.substr(sign + 1));
}

std::optional<std::size_t> Places::blockOf(std::string_view link) const
{
    const std::optional<std::string> name = nameIn(link);
    if (!name || m_briefing.blocks.empty())
        return std::nullopt;
    if (const auto found = m_exact.find(*name); found != m_exact.end())
        return found->second;
    if (const auto found = m_exact.find(slugOf(*name)); found != m_exact.end())
        return found->second;
    if (name->empty() || text::caseFolded(*name) == "top")
        return 0;
    const std::string key = alike(*name);
    const auto found = key.empty() ? m_alike.end() : m_alike.find(key);
    return found == m_alike.end() ? std::nullopt : std::optional(found->second);
}

} // namespace entente
