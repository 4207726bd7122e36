// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/content.h"
#include "core/pdf/pdfobjects.h"

#include <string>

namespace entente::pdf {

/// Writes the pictures as image objects and returns what the resources say of them: picture n is
/// /In. Nothing where there is none.
[[nodiscard]] std::string writePictures(const page::Content &content, Objects &objects);

} // namespace entente::pdf
