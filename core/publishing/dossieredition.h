// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/marking.h"
#include "core/publishing/citation/style.h"
#include "core/publishing/edition.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace entente {

/// A document that a dossier cites.
struct DossierSource
{
    citation::Reference reference; ///< of the document as a whole
    std::string file;              ///< as errors call it
    std::string marking;
    bool isMissing = false; ///< it is not at hand: what it said is known, and not who said it
};

/// A place in one of them.
struct DossierCitation
{
    std::size_t source = 0;
    citation::Place place; ///< none of a document as a whole
    QString remark;        ///< what is to be known of it, as a sentence: "A newer edition …"
};

struct DossierCell
{
    std::string words;
    std::vector<DossierCitation> citations;
};

/// A briefing that a filter finds, and how many topics or texts in it.
struct DossierFinding
{
    DossierCitation citation;
    std::size_t results = 0;
};

/// A part of a dossier as it is published.
struct DossierPart
{
    enum class Sort : std::uint8_t { Heading, Words, Passage, Briefing, Table, Filter };

    Sort sort = Sort::Words;
    std::string words; ///< the analyst's; of a table its caption
    std::string quote; ///< letter for letter; of a filter its name, which may be empty
    std::optional<DossierCitation> citation = {}; ///< of a passage or briefing
    std::vector<std::string> heads = {};
    std::vector<std::vector<DossierCell>> rows = {};
    std::vector<DossierCitation> sources = {}; ///< of a table as a whole
    bool isDrawn = false;                      ///< the numbers of a table as bars, too
    QString sentence = {};                     ///< what a filter asks for, and how much it finds
    std::vector<DossierFinding> found = {};    ///< by a filter, the newest first
    std::size_t further = 0;                   ///< briefings that it finds and that are not listed
};

/// What is said of a dossier.
struct DossierText
{
    std::string title;
    std::string purpose;
    std::vector<DossierPart> parts;
    std::vector<DossierSource> sources; ///< in the order in which they are first cited
};

/// The highest of what it holds.
[[nodiscard]] Marking markingOf(const DossierText &text);

/// How a dossier is published beside what all is published by.
struct DossierOptions
{
    citation::Style style = citation::Style::Chicago; ///< one that is made to be read
    QString language = QStringLiteral("en");          ///< of our own words and of dates
    std::optional<Date> date = {};                    ///< of publishing
};

/// A dossier to be published: its parts in their order, each passage with a numbered footnote, and
/// at its end the list of sources. The only error is MarkingUnclear.
[[nodiscard]] Result<edition::Edition> dossierEdition(const DossierText &text,
                                                      const DossierOptions &options);

} // namespace entente
