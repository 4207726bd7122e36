// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

namespace entente::ui {

/// Whether the desktop may be told what a document is called. What it is told is kept by other
/// programs and shown on a locked screen; a title, and a file's name made of it, are part of the
/// document. So nothing is named that bears a marking, but for one that lets everybody see it.
[[nodiscard]] bool mayBeNamed(const Publication &publication, const PublishOptions &options);

} // namespace entente::ui
