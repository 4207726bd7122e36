// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"

namespace entente::page {

/// Sets the head and the foot of every page: marking, title, folio; and the page numbers of the
/// contents.
void setRunningLines(const Content &content, const Sheet &sheet, Pages &pages);

} // namespace entente::page
