// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefing.h"
#include "core/briefing/leftout.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// Reads a document into blocks by the reader of its format, see formats(): what the bytes are
/// decides, and the name is a hint at most. Topics are not found here but by analyse().
/// `file` is the name that errors and the briefing carry. What the reader takes for no part of the
/// text is added to `leftOut`, where that is given.
/// Errors: FileError::TooLarge, ReadingError.
[[nodiscard]] Result<Briefing> readBriefing(std::string bytes, std::string file,
                                            std::vector<LeftOut> *leftOut = nullptr);

/// Offset of each line of a text; a line feed, a carriage return or both end one.
[[nodiscard]] std::vector<std::uint32_t> lineStarts(std::string_view source);

} // namespace entente
