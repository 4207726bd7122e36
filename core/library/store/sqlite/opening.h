// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/store/store.h"

namespace entente::library {

/// Opens the library in a file, which is made where there is none. A library of an older version
/// is brought up to date after a copy was put beside it; one of a newer version, or in a file that
/// cannot be written, can be read only. From a damaged file what can be read is written to
/// FILE.saved, and the error says so.
[[nodiscard]] Result<std::unique_ptr<Store>> openSqliteStore(const std::string &file);

} // namespace entente::library
