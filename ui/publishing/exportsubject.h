// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

#include <QString>

#include <vector>

namespace entente::ui {

class Workspace;

/// What is exported, and what the dialog says of it.
struct ExportSubject
{
    Publication publication;
    QString sentence; ///< the filter and what it shows
    QString scope;    ///< which briefings it is of
};

/// What the panels show. `annotations` are those of the open briefings, by number.
[[nodiscard]] ExportSubject subjectOf(const Workspace &workspace,
                                      std::vector<std::vector<Annotation>> annotations);

} // namespace entente::ui
