// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <string>

namespace entente::session {

/// Publishes into a file, whole or not at all. Errors: those of publish() and of writeWhole(); they
/// name the file, but for those of markings, which name the briefing, and UnknownFont.
[[nodiscard]] Result<void> publishTo(const std::string &file, OutputFormat format,
                                     const Publication &publication, const PublishOptions &options,
                                     const Progress &progress = {});

} // namespace entente::session
