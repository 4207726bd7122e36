// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <map>
#include <string>

namespace entente::team {

/// What libpq is told of a server, by its own names of settings.
using Settings = std::map<std::string, std::string>;

/// Reads an address as libpq does: postgres://[account@]host[:port][,host…]/database[?setting=…],
/// with no host or a folder as one for a local socket. Over the network the server's certificate is
/// checked in full, and nothing less is taken, whatever the environment or a service file says. An
/// address sets nothing but the way there: see isAllowed(). Errors: NotAnAddress,
/// PasswordInAddress, SettingRefused, WeakTls, NoLibpq.
[[nodiscard]] Result<Settings> settingsOf(const std::string &address);

} // namespace entente::team
