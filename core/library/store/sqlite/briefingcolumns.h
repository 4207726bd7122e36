// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/sqlite/columns.h"

namespace entente::library {

/// What a document says of itself, in whatever value that is.
template <auto meta>
inline constexpr std::array metadataColumns{
    column<meta, &Metadata::title>("title"),     column<meta, &Metadata::subtitle>("subtitle"),
    column<meta, &Metadata::date>("date"),       column<meta, &Metadata::source>("source"),
    column<meta, &Metadata::address>("address"), column<meta, &Metadata::language>("language"),
    column<meta, &Metadata::marking>("marking"), column<meta, &Metadata::sample>("sample"),
};

/// What reading and analysis find in a document.
inline constexpr auto foundColumns =
    metadataColumns<
        &NewBriefing::
            meta> + std::array{column<&NewBriefing::tables>("tables"), column<&NewBriefing::format>("format")};

/// What is kept of a briefing that is added, and stays.
inline constexpr auto newColumns = foundColumns
    + std::array{
        bytesColumn<&NewBriefing::file>("file"),
        bytesColumn<&NewBriefing::hash>("hash"),
        column<&NewBriefing::size>("size"),
        column<&NewBriefing::analysis>("analysis"),
    };

/// A briefing as lists show it: of the table of briefings, with how far a person is.
inline constexpr auto recordColumns = metadataColumns<&BriefingRecord::meta>
    + std::array{
        column<&BriefingRecord::id>("b.id"),
        column<&BriefingRecord::change>("change"),
        bytesColumn<&BriefingRecord::file>("file"),
        bytesColumn<&BriefingRecord::hash>("hash"),
        column<&BriefingRecord::size>("size"),
        column<&BriefingRecord::kinds>("kinds"),
        column<&BriefingRecord::tables>("tables"),
        column<&BriefingRecord::format>("format"),
        column<&BriefingRecord::work>("work"),
        column<&BriefingRecord::older>("older"),
        column<&BriefingRecord::removed>("removed"),
        column<&BriefingRecord::state, &ReadingState::read>("r.read"),
        column<&BriefingRecord::state, &ReadingState::position>("r.position"),
    };

} // namespace entente::library
