// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/selection.h"

#include <string>

namespace entente {

/// What is published as one HTML document that needs nothing beside it: no script, nothing fetched,
/// readable in light and dark, by screen readers, and on paper. The marking of the options is that
/// of the document.
[[nodiscard]] std::string htmlOf(const Selection &selection, const PublishOptions &options,
                                 const QString &title);

} // namespace entente
