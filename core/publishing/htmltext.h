// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/tabletext.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace entente::html {

/// Words that can stand between tags and in an attribute. Control characters, which HTML forbids
/// and browsers guess about, are left out.
[[nodiscard]] std::string escaped(std::string_view words);
[[nodiscard]] std::string escaped(const QString &words);

struct NoteLinks;

/// Whether images are drawn among the words, or said in words.
enum class Images : std::uint8_t { Said, Drawn };

/// Styled words; line breaks are kept. References lead to the notes where there is a list of them,
/// and links within the briefing to its places.
[[nodiscard]] std::string styled(const std::vector<pages::Run> &runs, NoteLinks *notes = nullptr,
                                 Images images = Images::Said);

/// "<h3 id="threats">Threats</h3>" and a line feed. `attributes` begin with a space.
[[nodiscard]] std::string element(std::string_view tag, std::string_view attributes,
                                  std::string_view content);

} // namespace entente::html
