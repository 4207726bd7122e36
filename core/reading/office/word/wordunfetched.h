// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/word/wordwalk.h"
#include "core/reading/unfetched.h"

namespace entente {

/// Counts those relationships that lead out of the package, but for links that people follow.
void takeRelationships(const Relationships &relationships, Unfetched &unfetched);

/// Counts what lies outside the package: each external relationship of the document and of the
/// parts that it leads to but hyperlinks, and fields that start a program (DDE).
void takeUnfetched(OpenPackage &package, const WordPart &document, Unfetched &unfetched);

} // namespace entente
