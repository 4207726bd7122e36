// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/documents.h"

#include <optional>
#include <string>
#include <string_view>

namespace entente {

/// What a person pastes or drops, as UTF-8, in the forms in which the other program gave it.
struct Pasted
{
    std::string html; ///< rich text, a whole page or a part of one
    std::string text;
};

/// The document that is made of it, named after what it holds, so that the same words are the same
/// document and others never are. A table of a spreadsheet becomes tab-separated values, rich text
/// a page that is read whole, see isPastedPage(), and all else the text as it stands. Nothing where
/// it holds no words.
[[nodiscard]] std::optional<Document> documentOf(Pasted pasted);

/// Whether a document bears the name of one that was pasted: no file is meant by it.
[[nodiscard]] bool isPasted(std::string_view file);

/// Whether the bytes are a page that documentOf() made: whoever chose its words wants all of them.
[[nodiscard]] bool isPastedPage(std::string_view bytes);

} // namespace entente
