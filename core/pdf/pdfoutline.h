// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"
#include "core/pdf/pdfobjects.h"

#include <string>

namespace entente::pdf {

/// An explicit destination: the page of a bookmark, with it at the top.
[[nodiscard]] std::string destination(const page::Pages &pages, int bookmark, int firstPageObject);

/// The outline of all bookmarks that have a level; answers with its object, 0 where there are none.
int writeOutline(const page::Content &content, const page::Pages &pages, int firstPageObject,
                 Objects &objects);

} // namespace entente::pdf
