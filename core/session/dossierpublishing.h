// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"
#include "core/session/dossierview.h"

namespace entente::session {

/// The bytes of a dossier in a format: JSON as it travels, CSV a line for each item and cell, and
/// all else as an edition with its sources. Errors: those of dossierEdition() and publish().
[[nodiscard]] Result<QByteArray> dossierBytes(const ShownDossier &shown, OutputFormat format,
                                              const DossierOptions &how,
                                              const PublishOptions &options);

} // namespace entente::session
