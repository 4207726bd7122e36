// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/selection.h"

#include <string>

namespace entente {

/// The topics and tables shown as Markdown with front matter: topics listed under the heading of
/// their kind, rows of tables in their tables, then where each was found. Reading it again gives
/// the same topics with the same kinds. The marking of the options is that of the document.
[[nodiscard]] std::string markdownOf(const Selection &selection, const PublishOptions &options,
                                     const QString &title);

} // namespace entente
