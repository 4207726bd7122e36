// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace entente {

/// Keeps in memory the maps of characters (CMaps) that poppler opens when a Chinese, Japanese or
/// Korean font needs one, for who may open no file later on. Once a process, in a few milliseconds.
void keepCharacterMaps(const std::string &folder);

/// Whether there are any; they are a package of their own.
[[nodiscard]] bool haveCharacterMaps();

} // namespace entente
