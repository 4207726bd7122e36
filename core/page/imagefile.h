// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>

namespace entente::page {

/// Where an image is to be found.
struct ImagePlace
{
    std::string file; ///< of the briefing that it belongs to
    std::string address;
};

/// The bytes of an image that a briefing shows. Only what travels with the briefing is read: a
/// "data:" address, or a file in the briefing's own folder or below it, never the network.
/// `place.file` is the name that the briefing bears. Nothing where there is none of at most 32 MiB.
[[nodiscard]] std::optional<std::string> imageBytes(const ImagePlace &place);

} // namespace entente::page
