// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// Whether a page would make a parser's tree far deeper or larger than any page that was written
/// to be read: tags that never end, or styles that are begun again in each of very many paragraphs.
[[nodiscard]] bool isHostilePage(std::string_view html);

/// The page with blanks in place of each <svg>, every other byte in its place. A drawing may have
/// thousands of elements that end themselves, which only a parser tells from those that never end.
[[nodiscard]] std::string withoutDrawings(std::string html);

} // namespace entente
