// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/annotation.h"

#include <string>
#include <vector>

namespace entente::session {

/// Names who wrote the notes that a library has from its team, or sent there. A library of its own,
/// or one that cannot tell, leaves them without a name.
void nameAuthors(const std::string &libraryFile, std::vector<std::vector<Annotation>> &annotations);

} // namespace entente::session
