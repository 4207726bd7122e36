// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/office/officetext.h"
#include "core/reading/pdf/pdfblocks.h"
#include "core/reading/pdf/pdfhyphens.h"

#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace entente {

/// Words that stand for a footnote, with its number.
using PdfReferences = std::unordered_map<const PdfWord *, std::uint16_t>;

/// Writes blocks into a briefing: words are put together, hyphens at the ends of lines undone.
class PdfText final
{
public:
    PdfText(Briefing &briefing, const PdfDocument &document, const PdfReferences &references);

    void write(const PdfBlock &block);
    void finish() { m_text.finish(); }

private:
    void words(const PdfWords &words, const PdfBlock &block);
    void word(const PdfWord &word, std::string_view text, const PdfBlock &block);
    void grid(const PdfBlock &block);
    void cells(const PdfBlock &block);
    /// From here on words stand where the first of these does.
    void place(const PdfWords &words, std::size_t first, std::uint16_t column);
    void styles(const PdfWord &word, const Block &form);

    Briefing &m_briefing;
    const PdfDocument &m_document;
    const PdfReferences &m_references;
    OfficeText m_text;
    PdfHyphens m_hyphens;
    std::map<std::pair<std::uint32_t, std::int32_t>, std::int32_t> m_links;
};

/// How two words that follow each other are put together.
enum class PdfJoint : std::uint8_t { Close, Space, LineEnd };
[[nodiscard]] PdfJoint jointOf(const PdfWord &before, const PdfWord &next);

} // namespace entente
