// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/innerlinks.h"

#include "core/briefing/places.h"

#include <algorithm>

namespace entente {

namespace {

/// What lies between a heading and the next of its rank, or a block alone.
TextRange reachOf(const Briefing &briefing, std::size_t number)
{
    const Block &block = briefing.blocks[number];
    TextRange reach = block.text;
    if (block.kind != BlockKind::Heading)
        return reach;
    const auto next = std::find_if(
        briefing.blocks.begin() + static_cast<std::ptrdiff_t>(number) + 1, briefing.blocks.end(),
        [&](const Block &each) {
            return each.kind == BlockKind::Heading && each.level <= block.level;
        });
    reach.end = next == briefing.blocks.end() ? static_cast<std::uint32_t>(briefing.text.size())
                                              : next->text.begin;
    return reach;
}

bool touch(TextRange a, TextRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

} // namespace

InnerLinks::InnerLinks(const Selection &selection, const PublishOptions &options,
                       const Share &share)
{
    const Briefing &briefing = selection.briefing(share);
    const bool any = std::any_of(
        briefing.links.begin(), briefing.links.end(),
        [](const std::string &link) { return link.find('#') != std::string::npos; });
    if (!any)
        return;
    const Places places(briefing);
    for (const std::string &link : briefing.links) {
        const std::optional<std::size_t> block = places.blockOf(link);
        const std::optional<Key> part = block ? partOf(selection, options, share, *block)
                                              : std::nullopt;
        if (part)
            m_links[link] = m_numbers.try_emplace(*part, static_cast<int>(m_numbers.size()) + 1)
                                .first->second;
    }
}

std::optional<InnerLinks::Key> InnerLinks::partOf(const Selection &selection,
                                                  const PublishOptions &options, const Share &share,
                                                  std::size_t block)
{
    const Briefing &briefing = selection.briefing(share);
    if (options.fullText) {
        const Block &of = briefing.blocks[block];
        return of.note == 0 && !of.text.isEmpty() ? std::optional(Key{Part::Block, block})
                                                  : std::nullopt;
    }
    const TextRange reach = reachOf(briefing, block);
    std::optional<Key> found;
    std::uint32_t first = reach.end;
    const auto take = [&](Key key, TextRange range) {
        if (!touch(range, reach) || std::max(range.begin, reach.begin) >= first)
            return;
        first = std::max(range.begin, reach.begin);
        found = key;
    };
    for (std::size_t t = 0; options.topics && t < briefing.topics.size(); ++t) {
        if (selection.shows(share, t))
            take({Part::Topic, t}, briefing.topics[t].whole());
    }
    for (std::size_t t = 0; options.tables && t < briefing.tables.size(); ++t) {
        if (!selection.rows(share.briefing, t).empty())
            take({Part::Table, t}, briefing.blocks[briefing.tables[t].block].text);
    }
    return found;
}

int InnerLinks::placeOf(const std::string &link) const
{
    const auto found = m_links.find(link);
    return found == m_links.end() ? 0 : found->second;
}

int InnerLinks::of(Part part, std::size_t number) const
{
    const auto found = m_numbers.find({part, number});
    return found == m_numbers.end() ? 0 : found->second;
}

} // namespace entente
