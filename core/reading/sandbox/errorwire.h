// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/reading/sandbox/wire.h"

namespace entente::sandbox {

/// An error of a room that reading knows; any other becomes RunError::Unexpected. The file does not
/// travel with it.
void writeError(WireWriter &wire, const Error &error);
/// `file` is the name that it bears.
[[nodiscard]] Error readError(WireReader &wire, const std::string &file);

} // namespace entente::sandbox
