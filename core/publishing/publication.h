// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/result.h"
#include "core/filter/filterindex.h"
#include "core/publishing/outputformat.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace entente {

/// What is published: `filter.briefings` chooses which of the briefings, the rest of the filter
/// what of each.
struct Publication
{
    std::shared_ptr<const FilterIndex> index;
    Filter filter;
    std::shared_ptr<const Vocabulary> vocabulary;
};

enum class Paper : std::uint8_t { A4, Letter };

/// How it is published. There is no clock inside: the day of export is given.
struct PublishOptions
{
    Paper paper = Paper::A4;
    bool landscape = false;
    std::optional<QSizeF> sheet; ///< of a printer, in points, in place of the paper
    QString title;               ///< empty: the briefing's own
    bool contents = true;        ///< list of contents with page numbers
    bool topics = true;
    bool tables = true;
    bool fullText = false;    ///< the whole text of each briefing as well, whatever the filter
    std::optional<Date> date; ///< day of export
    QString language = QStringLiteral("en"); ///< of labels and dates
    unsigned threads = 2; ///< that PDF is made with; the bytes are the same whatever their number

    bool operator==(const PublishOptions &) const = default;
};

/// Told how far the work is, in hundredths; answers whether to go on.
using Progress = std::function<bool(int done, int total)>;

/// The bytes of the document. Any thread will do. The only errors are Cancelled and MissingFont.
[[nodiscard]] Result<QByteArray> publish(const Publication &publication, OutputFormat format,
                                         const PublishOptions &options,
                                         const Progress &progress = {});

/// Numbers of the briefings that the filter chooses: all where it names none.
[[nodiscard]] std::vector<std::size_t> chosenBriefings(const Publication &publication);

/// The title that the document bears.
[[nodiscard]] QString publicationTitle(const Publication &publication,
                                       const PublishOptions &options);

} // namespace entente
