// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/classification.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Labels of the Traffic Light Protocol, version 2.0, from the widest circle to the narrowest.
enum class Tlp : std::uint8_t { Clear, Green, Amber, AmberStrict, Red };

/// How a document may be passed on: a TLP label, levels of classification, and words such as
/// caveats that have no order.
struct Marking
{
    std::string text; ///< one line; a TLP label as the standard writes it, in every language
    std::optional<Tlp> tlp;
    std::vector<Classification> levels; ///< at most one of each scheme
    std::vector<std::string> caveats;   ///< all other words, in order
    bool isUnderstood = true; ///< false where it names a TLP label that there is not, or no words

    [[nodiscard]] bool isEmpty() const { return text.empty(); }
    /// It bears a label or a level that is known.
    [[nodiscard]] bool isKnown() const { return tlp.has_value() || !levels.empty(); }
    bool operator==(const Marking &) const = default;
};

/// "TLP:AMBER+STRICT", as the standard writes it.
[[nodiscard]] std::string_view name(Tlp label);

/// Knows TLP labels in upper or lower case and with spaces in them (TLP:WHITE is what version 1.0
/// called TLP:CLEAR), and the levels of classification of several schemes, also among other words:
/// "TLP:RED NOFORN", "//SECRET//REL TO USA, JPN". All else is kept as it is, on one line. "None" is
/// no marking.
[[nodiscard]] Marking parseMarking(std::string_view given);

/// Red, green and blue, as 0xRRGGBB.
struct MarkingColours
{
    std::uint32_t ink = 0;
    std::uint32_t ground = 0;
};

/// The colours that the standard gives a label.
[[nodiscard]] MarkingColours coloursOf(Tlp label);

/// The marking that an export bears where another than a document's own is asked for. It may be
/// raised, never lowered or dropped; a caveat stays unless it is asked for as well.
[[nodiscard]] Result<Marking> overridden(const Marking &own, const Marking &asked);

/// The marking of a document that holds documents of several: the highest TLP label, the highest
/// level of each scheme, and all caveats.
[[nodiscard]] Marking highest(const std::vector<Marking> &markings);

} // namespace entente
