// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/citation/citedline.h"
#include "core/publishing/citation/reference.h"

#include <QString>

#include <array>
#include <span>

namespace entente::citation {

enum class Style : std::uint8_t { Chicago, Apa, Harvard, Government, CslJson, BibTex, Ris };

// What the styles below put between the facts ("n.d.", "Available at:") is part of the style and is
// the same in every language of the program. Titles stand as the document writes them: no letter is
// made a capital or a small one.

/// The Chicago Manual of Style, 17th edition, notes and bibliography, chapter 14; documents on the
/// web as in 14.207: a note begins with the title where an organisation alone answers for it.
[[nodiscard]] CitedLine chicagoNote(const Reference &reference);
[[nodiscard]] CitedLine chicagoEntry(const Reference &reference);
/// Publication Manual of the American Psychological Association, 7th edition, chapters 8 to 10.
[[nodiscard]] CitedLine apaCitation(const Reference &reference);
[[nodiscard]] CitedLine apaEntry(const Reference &reference);
/// Pears and Shields, Cite Them Right, 12th edition, Harvard.
[[nodiscard]] CitedLine harvardCitation(const Reference &reference);
[[nodiscard]] CitedLine harvardEntry(const Reference &reference);
/// Footnotes as in the reports of the Congressional Research Service: who, what, when, where. The
/// Style Manual of the U.S. Government Publishing Office gives no form of its own.
[[nodiscard]] CitedLine governmentNote(const Reference &reference);

/// Citation Style Language 1.0.2, an array of items.
[[nodiscard]] std::string cslJson(std::span<const Reference> references);
/// BibLaTeX, as biber reads it: UTF-8, with what TeX would take for commands escaped.
[[nodiscard]] std::string bibTex(std::span<const Reference> references);
/// RIS, as reference managers take it in, with lines that end in CR LF.
[[nodiscard]] std::string ris(std::span<const Reference> references);

/// Where something stands, as styles say it in brackets: "pp. 3–4, Outlook section, para. 2"; what
/// stands before and behind the name of a section is the style's own.
[[nodiscard]] std::string placeInBrackets(const Place &place, std::string_view beforeSection,
                                          std::string_view behindSection);

/// A style that is made to be read, or one for programs.
struct StyleRow
{
    Style style;
    const char *name;    ///< on the command line
    const char *cslName; ///< as the CSL project calls it; empty where it has none
    const char *label;   ///< see styleLabel()
    /// In the text: a note, or what stands in brackets; null of one for programs.
    CitedLine (*citation)(const Reference &);
    /// In the list of sources.
    CitedLine (*entry)(const Reference &);
    bool isNote; ///< whether a note alone tells all
    std::string (*records)(std::span<const Reference>);
};

/// The styles in the order in which people are shown them.
inline constexpr std::array styleTable{
    StyleRow{Style::Chicago, "chicago", "chicago-note-bibliography",
             QT_TRANSLATE_NOOP("PublishingTexts", "Chicago (notes and bibliography)"), chicagoNote,
             chicagoEntry, true, nullptr},
    StyleRow{Style::Apa, "apa", "apa", QT_TRANSLATE_NOOP("PublishingTexts", "APA, 7th edition"),
             apaCitation, apaEntry, false, nullptr},
    StyleRow{Style::Harvard, "harvard", "harvard-cite-them-right",
             QT_TRANSLATE_NOOP("PublishingTexts", "Harvard (Cite Them Right)"), harvardCitation,
             harvardEntry, false, nullptr},
    StyleRow{Style::Government, "government", "",
             QT_TRANSLATE_NOOP("PublishingTexts", "Government footnote (CRS)"), governmentNote,
             governmentNote, true, nullptr},
    StyleRow{Style::CslJson, "csl-json", "", QT_TRANSLATE_NOOP("PublishingTexts", "CSL-JSON"),
             nullptr, nullptr, false, cslJson},
    StyleRow{Style::BibTex, "bibtex", "", QT_TRANSLATE_NOOP("PublishingTexts", "BibTeX"), nullptr,
             nullptr, false, bibTex},
    StyleRow{Style::Ris, "ris", "", QT_TRANSLATE_NOOP("PublishingTexts", "RIS"), nullptr, nullptr,
             false, ris},
};

/// By its name on the command line or that of the CSL project; null where there is none.
[[nodiscard]] const StyleRow *styleNamed(std::string_view name);
[[nodiscard]] const StyleRow &rowOf(Style style);
[[nodiscard]] QString styleLabel(Style style);
/// "chicago, apa, harvard": the names of all.
[[nodiscard]] QString styleNames();

/// References as lines of text or as records: what is put on the clipboard or printed. Of one with
/// a place that is what stands in the text and, where that is no note, the entry under it; of
/// others the entry.
[[nodiscard]] std::string cited(Style style, std::span<const Reference> references);
/// One of a style that is read, as HTML with its titles in italics.
[[nodiscard]] QString citedHtml(Style style, const Reference &reference);

} // namespace entente::citation
