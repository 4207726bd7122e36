// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/yaml.h"
#include "core/briefing/marking.h"

#include <string>
#include <vector>

namespace entente {

/// A node on one line: lists parted by commas, entries of mappings by semicolons.
[[nodiscard]] std::string rendered(const yaml::Node &node);

/// The markings that an entry of front matter gives, at any depth: as a word, a list, a mapping
/// ("{tlp: red, caveats: [NOFORN]}", "{scheme: TLP, level: red}"). One that says it is a marking
/// and cannot be read as one is added as a marking that is not understood.
void collectMarkings(const yaml::Member &entry, std::vector<Marking> &markings);

} // namespace entente
