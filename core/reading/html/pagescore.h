// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/html/pageprune.h"

#include <string_view>

namespace entente {

/// Chooses the element that holds the text: what says that it does, where it holds most of the
/// prose; else the smallest that holds nearly all of it.
void chooseRoot(const PageTree &tree, PageChoice &choice);

/// Leaves out what stands within an article and is none of it: lists of links, sentences that offer
/// something else, what tells of the author, what follows a heading such as "Related".
void cleanArticle(const PageTree &tree, PageChoice &choice, std::string_view author);

/// Leaves out of a page of short entries the lines that only label a button: "Learn more".
void cleanEntries(const PageTree &tree, PageChoice &choice);

} // namespace entente
