// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

namespace entente {

/// A tagged PDF of a publication.
[[nodiscard]] Result<QByteArray> pdfOf(const Publication &publication,
                                       const PublishOptions &options, const Progress &progress);

} // namespace entente
