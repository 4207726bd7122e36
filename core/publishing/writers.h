// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/publication.h"

// One writer a format; outputformat.cpp has them in its table.

namespace entente {

/// What a writer is given.
struct Order
{
    const Publication &publication;
    PublishOptions options; ///< with the marking of the document, whether or not one was asked for
    QString title;
    std::string askedMarking; ///< empty where none was asked for
    Progress progress;
};

/// The bytes of the document. A writer that takes long tells of its progress, and is Cancelled.
using Writer = Result<QByteArray> (*)(const Order &);

/// Of a format, in the order of the table.
[[nodiscard]] Writer writerOf(OutputFormat format);

/// Tagged PDF, for eyes, ears and archives.
[[nodiscard]] Result<QByteArray> writePdf(const Order &order);
/// One HTML document that needs nothing beside it: no script, nothing fetched, readable in light
/// and dark, by screen readers, and on paper.
[[nodiscard]] Result<QByteArray> writeHtml(const Order &order);
/// Markdown that reads as a briefing again.
[[nodiscard]] Result<QByteArray> writeMarkdown(const Order &order);
/// See appendCsv().
[[nodiscard]] Result<QByteArray> writeCsv(const Order &order);
/// An array of what appendJson() writes.
[[nodiscard]] Result<QByteArray> writeJson(const Order &order);

} // namespace entente
