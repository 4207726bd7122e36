// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/reading/pdf/pdfshapes.h"

#include "core/reading/pdf/pdfreader.h"

#include <gtest/gtest.h>

namespace entente::test {

PdfPage &addPage(PdfDocument &document)
{
    PdfPage &page = document.pages.emplace_back();
    page.width = 600;
    page.height = 800;
    return page;
}

void say(PdfPage &page, float x, float baseline, std::string_view words, const Type &type)
{
    const float wide = type.size / 2;
    bool isFirst = true;
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        PdfWord &made = page.words.emplace_back();
        made.text = word;
        const float end = x + wide * static_cast<float>(word.size());
        made.box = {x, baseline - 0.8F * type.size, end, baseline + 0.2F * type.size};
        made.baseline = baseline;
        made.size = type.size;
        made.styles = type.styles;
        made.content = type.content;
        made.spaceBefore = !isFirst;
        isFirst = false;
        x = end + wide;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
}

void rule(PdfPage &page, const std::vector<float> &xs, const std::vector<float> &ys)
{
    for (const float x : xs)
        page.rules.push_back({{x, ys.front(), x, ys.back()}});
    for (const float y : ys)
        page.rules.push_back({{xs.front(), y, xs.back(), y}});
}

std::int32_t addElement(PdfDocument &document, std::int32_t parent, std::string type)
{
    const auto index = static_cast<std::int32_t>(document.elements.size());
    document.elements.emplace_back().type = std::move(type);
    if (parent >= 0)
        document.elements[static_cast<std::size_t>(parent)].children.push_back({index, 0, -1});
    return index;
}

std::int32_t addTagged(PdfDocument &document, std::int32_t parent, std::string type,
                       std::string_view words)
{
    PdfPage &page = document.pages.back();
    const auto number = static_cast<std::int32_t>(page.words.size());
    const float below = page.words.empty() ? 60 : page.words.back().baseline;
    say(page, 60, below + 14, words, {10, 0, number});
    const std::int32_t index = addElement(document, parent, std::move(type));
    document.elements[static_cast<std::size_t>(index)].children.push_back({-1, 0, number});
    return index;
}

Briefing readShapes(const PdfDocument &document, std::vector<LeftOut> *leftOut)
{
    PdfDocument numbered = document;
    for (std::size_t i = 0; i < numbered.pages.size(); ++i) {
        for (PdfWord &word : numbered.pages[i].words)
            word.page = static_cast<std::uint32_t>(i);
    }
    Briefing briefing;
    briefing.file = "shapes.pdf";
    EXPECT_TRUE(readPdfDocument(numbered, briefing, leftOut));
    return briefing;
}

std::string pdfFile(std::string_view content, std::string_view page, std::string_view catalog,
                    const std::vector<std::string> &objects)
{
    std::vector<std::string> all{
        "<</Type/Catalog/Pages 2 0 R" + std::string(catalog) + ">>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
        "/Resources<</Font<</F1 5 0 R>>>>"
            + std::string(page) + ">>",
        "<</Length " + std::to_string(content.size()) + ">>stream\n" + std::string(content)
            + "\nendstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"};
    all.insert(all.end(), objects.begin(), objects.end());
    std::string file = "%PDF-1.7\n";
    std::string table = "xref\n0 " + std::to_string(all.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string offset = std::to_string(file.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        file += std::to_string(i + 1) + " 0 obj\n" + all[i] + "\nendobj\n";
    }
    const std::string begin = std::to_string(file.size());
    return file + table + "trailer<</Root 1 0 R/Size " + std::to_string(all.size() + 1)
        + ">>\nstartxref\n" + begin + "\n%%EOF\n";
}

} // namespace entente::test
