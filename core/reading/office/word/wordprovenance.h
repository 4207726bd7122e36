// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/xmltree.h"

#include <cstdint>
#include <map>
#include <string_view>

namespace entente {

/// Of the body of a Word document that this program exported: what says where words were found,
/// and what the export says of itself, by its position. See xml::Node::position().
[[nodiscard]] std::map<std::uint32_t, std::string_view> wordProvenance(const xml::Node &body);

} // namespace entente
