// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/officefacts.h"
#include "core/reading/office/xmltree.h"

#include <functional>
#include <string>
#include <string_view>

namespace entente {

/// What the three parts of a package that describe it say: docProps/core.xml, app.xml, custom.xml.
/// When a file was made and changed is a fact and not the document's date: templates and
/// converters hand on a time of their own.
void takeWordProperties(const xml::Node &core, const xml::Node &extended, const xml::Node &custom,
                        OfficeFacts &facts);

/// The lines of words in a running head, and those that are drawn across its pages.
void eachParagraphLine(const xml::Node &root, const std::function<void(std::string_view)> &visit);

} // namespace entente
