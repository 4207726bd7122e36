// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterindex.h"

#include <QString>

#include <string>
#include <vector>

namespace entente::ui {

class Workspace;

/// What tells a briefing apart from others of the same title: its date, else its source, else the
/// end of its file's path. Empty where no other has its title.
[[nodiscard]] QString distinctionOf(const std::vector<BriefingPtr> &open, std::size_t number);

/// The title of a briefing, or its file where it has none, with what tells it apart:
/// "Ports (2024-05-04)".
[[nodiscard]] QString titleAmong(const std::vector<BriefingPtr> &open, std::size_t number);
/// The same of one that is open.
[[nodiscard]] QString titleOf(const Workspace &workspace, const Briefing &briefing);

/// The shortest ends of a path that no other of the files ends with: "a/ports.md".
[[nodiscard]] std::string tailApart(const std::string &file,
                                    const std::vector<const std::string *> &others);

} // namespace entente::ui
