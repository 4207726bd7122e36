// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/page/pages.h"
#include "core/publishing/editor.h"
#include "core/publishing/publication.h"

#include <memory>

namespace entente {

/// A publication set on pages, ready for PDF or paper.
struct TypesetDocument
{
    std::unique_ptr<const page::Content> content; ///< which the pages point into
    page::Pages pages;
};

/// Tells of the first three fifths of the work.
[[nodiscard]] Result<TypesetDocument> typesetDocument(const Publication &publication,
                                                      const PublishOptions &options,
                                                      const Progress &progress);

/// The same of an edition, with the marking that its front bears.
[[nodiscard]] Result<TypesetDocument> typesetEdition(const edition::Editor &editor,
                                                     const PublishOptions &options,
                                                     const Progress &progress);

/// What the document says it was made with.
[[nodiscard]] std::string producer();

} // namespace entente
