// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/typesetpages.h"

#include <QPageLayout>

namespace entente {

[[nodiscard]] Result<QByteArray> pdfOf(const Publication &publication,
                                       const PublishOptions &options, const Progress &progress);

/// The paper's page, upright or turned.
[[nodiscard]] QPageLayout pageLayout(const PublishOptions &options);

} // namespace entente
