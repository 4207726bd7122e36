// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/leftout.h"
#include "core/reading/pdf/pdfpage.h"
#include "tests/core/reading/blocklines.h"

#include <string>
#include <string_view>
#include <vector>

namespace entente::test {

/// How words are set: each letter is half as wide as the size.
struct Type
{
    float size = 10;
    std::uint8_t styles = 0;
    std::int32_t content = -1;
};

/// An empty page of 600 by 800 points; returns it until the next one is added.
PdfPage &addPage(PdfDocument &document);

/// Sets a line of words.
void say(PdfPage &page, float x, float baseline, std::string_view words, const Type &type = {});

/// A frame of ruling lines: all columns and rows of a table.
void rule(PdfPage &page, const std::vector<float> &xs, const std::vector<float> &ys);

/// Adds an element to the structure tree, below another; returns its index.
std::int32_t addElement(PdfDocument &document, std::int32_t parent, std::string type);

/// Adds an element that holds one line of words, at the next height of the last page.
std::int32_t addTagged(PdfDocument &document, std::int32_t parent, std::string type,
                       std::string_view words);

/// What is read of a document; fails the test where it is refused.
[[nodiscard]] Briefing readShapes(const PdfDocument &document,
                                  std::vector<LeftOut> *leftOut = nullptr);

/// A PDF file of one page with this content, in Helvetica as /F1, and further objects from 6 on;
/// `catalog` and `page` go into these dictionaries.
[[nodiscard]] std::string pdfFile(std::string_view content, std::string_view page = {},
                                  std::string_view catalog = {},
                                  const std::vector<std::string> &objects = {});

} // namespace entente::test
