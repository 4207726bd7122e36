// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/leftout.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a document would have had fetched from elsewhere, or run.
enum class UnfetchedKind : std::uint8_t {
    Image,
    Pixel, ///< an image that nobody sees, and that tells its sender that it was opened
    Style, ///< with the fonts and pictures that styles name
    Script,
    Frame,
    Media,
    Object,     ///< linked, of another program
    Document,   ///< a template, a part or data that lie in another file
    Action,     ///< starts a program, opens a file, sends a form
    Definition, ///< a DTD or an entity
};

/// Counts what a document refers to. Nothing of it is fetched or run, and the reader says so.
class Unfetched final
{
public:
    void add(UnfetchedKind kind, std::string_view address = {});
    /// Adds one line for each kind: how many there are, and up to three of their hosts.
    void tell(const Locator &where, std::vector<LeftOut> &leftOut) const;

private:
    struct Kind
    {
        std::size_t count = 0;
        std::vector<std::string> hosts; ///< one more than is said
    };

    std::array<Kind, static_cast<std::size_t>(UnfetchedKind::Definition) + 1> m_kinds;
};

/// Whether an address leads out of the folder or the file in which it is written.
[[nodiscard]] bool isElsewhere(std::string_view address);

} // namespace entente
