// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/partplaces.h"
#include "tests/core/reading/blocklines.h"
#include "tests/support/zipmaker.h"

#include <string>
#include <string_view>

namespace entente::test {

/// The parts of a Word document; those that are empty are not there. Each is what stands within its
/// root element.
struct WordFile
{
    std::string body;
    std::string styles;
    std::string numbering;
    std::string footnotes;
    std::string endnotes;
    std::string comments;
    std::string header;
    std::string core;          ///< of docProps/core.xml
    std::string extended;      ///< of docProps/app.xml
    std::string custom;        ///< of docProps/custom.xml
    std::string relationships; ///< further ones, of the document
    bool isStrict = false;
};

[[nodiscard]] std::string wordFile(const WordFile &parts);

/// What is read of a Word document; fails the test where it is refused.
[[nodiscard]] Briefing readWordFile(const WordFile &parts, PartPlaces *places = nullptr);

/// A paragraph with one run of words; `properties` go into its <w:pPr>.
[[nodiscard]] std::string wordParagraph(std::string_view words, std::string_view properties = {});

/// The same of an OpenDocument text: its automatic styles, its text, and its meta.xml.
struct OpenFile
{
    std::string text;
    std::string automatic;
    std::string styles;  ///< within <office:styles>
    std::string masters; ///< within <office:master-styles>
    std::string meta;
};

[[nodiscard]] std::string openFile(const OpenFile &parts);
[[nodiscard]] Briefing readOpenFile(const OpenFile &parts, PartPlaces *places = nullptr);

[[nodiscard]] std::string repeated(std::string_view part, std::size_t times);

/// The value of a further fact; empty where there is none of that name.
[[nodiscard]] std::string factOf(const Briefing &briefing, std::string_view name);

/// The words that bear all these styles, parted by bars.
[[nodiscard]] std::string styledAs(const Briefing &briefing, std::uint8_t styles);

} // namespace entente::test
