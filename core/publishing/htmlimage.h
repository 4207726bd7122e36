// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/run.h"

#include <string>

namespace entente::html {

/// "<img …>" with the image of a run within it; empty where there is none that browsers show.
[[nodiscard]] std::string drawnImage(const pages::Run &run);

} // namespace entente::html
