// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace entente {

/// RTF as pandoc reads it right: characters that are written as numbers (\u8217, whose fallback
/// pandoc takes a letter too many for), or as bytes of the code page that the file names, as UTF-8;
/// footnotes that older readers may pass over, which pandoc passes over with their words, as such
/// that are not; and without binary data. All else stays as it is.
[[nodiscard]] std::string richTextForPandoc(std::string_view rtf);

} // namespace entente
