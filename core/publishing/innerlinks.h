// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/selection.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

namespace entente {

/// The places of a briefing that links of its own lead to, as far as a document holds them: a block
/// of the full text, or else the topic or the table that stands there, or first below a heading.
/// Numbers count from 1; 0 is no place.
class InnerLinks final
{
public:
    InnerLinks() = default;
    InnerLinks(const Selection &selection, const PublishOptions &options, const Share &share);

    /// The place that a link leads to.
    [[nodiscard]] int placeOf(const std::string &link) const;
    /// The place that a part of the document is.
    [[nodiscard]] int ofBlock(std::size_t block) const { return of(Part::Block, block); }
    [[nodiscard]] int ofTopic(std::size_t topic) const { return of(Part::Topic, topic); }
    [[nodiscard]] int ofTable(std::size_t table) const { return of(Part::Table, table); }

private:
    enum class Part : std::uint8_t { Block, Topic, Table };
    using Key = std::pair<Part, std::size_t>;

    [[nodiscard]] int of(Part part, std::size_t number) const;
    [[nodiscard]] static std::optional<Key> partOf(const Selection &selection,
                                                   const PublishOptions &options,
                                                   const Share &share, std::size_t block);

    std::map<std::string, int> m_links;
    std::map<Key, int> m_numbers;
};

} // namespace entente
