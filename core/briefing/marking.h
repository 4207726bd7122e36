// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Labels of the Traffic Light Protocol, version 2.0, from the widest circle to the narrowest.
enum class Tlp : std::uint8_t { Clear, Green, Amber, AmberStrict, Red };

/// How a document may be passed on: a TLP label, or words of another scheme whose order is not
/// known.
struct Marking
{
    std::string text; ///< one line; of a TLP label as the standard writes it, in every language
    std::optional<Tlp> tlp;

    [[nodiscard]] bool isEmpty() const { return text.empty(); }
    bool operator==(const Marking &) const = default;
};

/// "TLP:AMBER+STRICT", as the standard writes it.
[[nodiscard]] std::string_view name(Tlp label);

/// Knows TLP labels in upper or lower case, however they are parted ("tlp red",
/// "TLP-AMBER+STRICT"), also with words behind them; TLP:WHITE is what version 1.0 called
/// TLP:CLEAR. All else is kept as it is, on one line.
[[nodiscard]] Marking parseMarking(std::string_view given);

/// Whether somebody can be told to obey it: not a TLP label that no version of the protocol has,
/// and not something without words, such as "3" or "true".
[[nodiscard]] bool isUnderstood(const Marking &marking);

/// The marking that a line of its own is: a TLP label, or a classification in capitals as it stands
/// at the head and foot of documents ("//SECRET//NOFORN", "OFFICIAL-SENSITIVE", "機密"). Nothing
/// for any other words.
[[nodiscard]] std::optional<Marking> markingLine(std::string_view line);

/// Red, green and blue, as 0xRRGGBB.
struct MarkingColours
{
    std::uint32_t ink = 0;
    std::uint32_t ground = 0;
};

/// The colours that the standard gives a label.
[[nodiscard]] MarkingColours coloursOf(Tlp label);

/// The marking that an export bears where another than a document's own is asked for. It may be
/// raised, never lowered, dropped or reworded.
[[nodiscard]] Result<Marking> overridden(const Marking &own, const Marking &asked);

/// The marking of a document that holds documents of several: the highest TLP label, and all words
/// of other schemes, for no order among them is known.
[[nodiscard]] Marking highest(const std::vector<Marking> &markings);

} // namespace entente
