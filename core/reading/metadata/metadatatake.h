// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/yaml.h"
#include "core/briefing/briefing.h"

#include <string>
#include <vector>

namespace entente {

/// Fills the metadata from a mapping, whose values may be scalars, lists or mappings. What no field
/// takes as a whole becomes a further fact, so that no word of it is lost.
void takeMetadata(Metadata &meta, const yaml::Node &root, const std::vector<std::string> &comments);

} // namespace entente
