// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/selection.h"

#include <QStringList>

#include <vector>

// What a document that is made to be read says in words of our own, around those of its briefings.

namespace entente {

/// Whether a briefing has a part of its own in the document; one of several of which the filter
/// shows nothing has none.
[[nodiscard]] bool isPublished(const Selection &selection, const PublishOptions &options,
                               const Share &share);
/// "Nothing is shown of: A; B." Empty where something is shown of each.
[[nodiscard]] QString nothingShownOf(const Selection &selection, const PublishOptions &options);

/// "Prepared for the Minister"
/// "A3": what an annotation is called where it is referred to, and where it stands.
[[nodiscard]] QString annotationLabel(int number);

/// Whether the topics of several briefings stand together under their focus areas.
[[nodiscard]] bool isByArea(const Selection &selection, const PublishOptions &options);
/// What a reader has to know of that order.
[[nodiscard]] QString byAreaNote();

/// What the passages of the text that contain the words asked for stand under.
[[nodiscard]] QString passagesLabel();

/// What a briefing says of itself beside what has a place of its own, and a date that was not
/// understood, a line each.
[[nodiscard]] QStringList furtherFacts(const Briefing &of);

[[nodiscard]] QString preparedFor(const PublishOptions &options);

/// The filter's sentence, with what it and the options leave out of a document.
[[nodiscard]] QString filterNote(const Selection &selection, const PublishOptions &options,
                                 const QString &sentence, const QString &leftOut);

/// The briefing's subtitle, behind its own title where the document bears another.
[[nodiscard]] QString subtitleOf(const Briefing &briefing, const QString &documentTitle);

/// words() whose numbers do not part from what is counted at the end of a line.
[[nodiscard]] QString placeInText(const Locator &where);

/// Section, focus areas, certainty of the kind, or that it is the analyst's, and line.
[[nodiscard]] QStringList topicFacts(const Selection &selection, const Briefing &of,
                                     const Topic &topic, const QString &language);
/// Section, line, and what to know of the rows shown.
[[nodiscard]] QStringList tableFacts(const Briefing &of, const Table &table, std::size_t rowsShown);

/// Where an annotation stands, and its tags: "Line 12 · navy".
[[nodiscard]] QString annotationPlace(const Annotation &annotation);

/// Paragraphs of a topic that comes from several blocks.
[[nodiscard]] std::vector<TextRange> paragraphsOf(const Briefing &briefing, TextRange range);
/// The words of a block without an attribute such as "{.threat}", which says what it is.
[[nodiscard]] TextRange wordsWithoutAttribute(const Briefing &briefing, const Block &block);

} // namespace entente
