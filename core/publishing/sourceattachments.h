// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdfattachments.h"
#include "core/publishing/selection.h"

#include <vector>

namespace entente {

/// For each briefing that is published, its own source and all its topics as JSON, whatever the
/// filter: from these, openDocuments() in core/reading gives the briefing back.
[[nodiscard]] std::vector<pdf::Attachment> sourceAttachments(const Selection &selection);

} // namespace entente
