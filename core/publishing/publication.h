// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/marking.h"
#include "core/filter/filterindex.h"
#include "core/publishing/annotation.h"
#include "core/publishing/outputformat.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace entente::edition {
struct Edition;
} // namespace entente::edition

namespace entente {

/// What is published: `filter.briefings` chooses which of the briefings, the rest of the filter
/// what of each.
struct Publication
{
    std::shared_ptr<const FilterIndex> index;
    Filter filter;
    std::shared_ptr<const Vocabulary> vocabulary;
    std::vector<std::vector<Annotation>> annotations = {}; ///< by briefing; may be shorter
};

enum class Paper : std::uint8_t { A4, Letter };
enum class Grouping : std::uint8_t { Kind, FocusArea };
enum class ContentsBy : std::uint8_t { Briefing, FocusArea };

/// How it is published. There is no clock inside: the day of export is given.
struct PublishOptions
{
    Paper paper = Paper::A4;
    bool landscape = false;
    std::optional<QSizeF> sheet; ///< of a printer, in points, in place of the paper
    QString title;               ///< empty: the briefing's own
    std::string marking;         ///< empty: the briefing's own; never lower than it
    bool contents = true;        ///< list of contents with page numbers
    bool topics = true;
    Grouping grouping = Grouping::Kind; ///< of the topics
    /// Of several briefings: one after the other, or first the topics of all of them, by focus
    /// area.
    ContentsBy contentsBy = ContentsBy::Briefing;
    bool chart = true;    ///< of the topics by focus area
    double margin = 25;   ///< millimetres, from 10 to 50
    double fontSize = 10; ///< points, of body text, from 7 to 16
    std::string font;     ///< family of body text; empty: the page's own
    bool tables = true;
    bool passages = true;       ///< of the text, that contain the words which the filter asks for
    bool annotations = true;    ///< what was written about each briefing, at its end
    bool fullText = false;      ///< the whole text of each briefing as well, whatever the filter
    QString preparedFor;        ///< whom the document is for, said in its title block
    bool embedSource = false;   ///< PDF: its sources and topics travel inside it
    bool byteOrderMark = false; ///< CSV: begins with one, by which spreadsheets know UTF-8
    std::string password;       ///< PDF: UTF-8; where not empty, nothing opens it but this
    std::optional<Date> date;   ///< day of export
    /// Of labels and dates, where the briefings do not say it; see publicationLanguage().
    QString language = QStringLiteral("en");
    unsigned threads = 2; ///< that PDF is made with; the bytes are the same whatever their number

    bool operator==(const PublishOptions &) const = default;
};

/// Told how far the work is, in hundredths; answers whether to go on.
using Progress = std::function<bool(int done, int total)>;

/// The bytes of the document. Any thread will do. The only errors are Cancelled, MarkingLowered,
/// MarkingUnclear, UnknownMarking, MissingFont, UnknownFont, DoesNotFit and PasswordTooLong.
[[nodiscard]] Result<QByteArray> publish(const Publication &publication, OutputFormat format,
                                         const PublishOptions &options,
                                         const Progress &progress = {});

/// The same of an edition that is made already; of the options only those of typesetting count.
[[nodiscard]] Result<QByteArray> publish(const edition::Edition &made, OutputFormat format,
                                         const PublishOptions &options);

/// Numbers of the briefings that the filter chooses: all where it names none.
[[nodiscard]] std::vector<std::size_t> chosenBriefings(const Publication &publication);

/// What PublishOptions::password is for what a person typed: UTF-8 in the one of its normal forms
/// that all viewers make of it (RFC 4013).
[[nodiscard]] std::string passwordOf(const QString &typed);

/// The language that the document speaks: that of its briefings, where it is one and we have words
/// in it, else the one of the options.
[[nodiscard]] QString publicationLanguage(const Publication &publication,
                                          const PublishOptions &options);

/// The title that the document bears.
[[nodiscard]] QString publicationTitle(const Publication &publication,
                                       const PublishOptions &options);

/// The marking that the document bears: the highest of its briefings, or a higher one that is asked
/// for. Nothing is published that has a marking nobody understood (MarkingUnclear).
[[nodiscard]] Result<Marking> publicationMarking(const Publication &publication,
                                                 const PublishOptions &options);

} // namespace entente
