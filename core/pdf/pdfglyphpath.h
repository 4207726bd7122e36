// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/face.h"

#include <string>

namespace entente::pdf {

/// The outline of a glyph, filled, as operators of a content stream; its origin is that of the
/// coordinates. `size` is that of the type, in points.
[[nodiscard]] std::string glyphPath(const page::Face &face, page::GlyphId glyph, double size);

} // namespace entente::pdf
