// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace entente::test {

/// Everything in which a PDF falls short of what a machine can check of PDF/UA-1 (ISO 14289-1),
/// after the conditions of the Matterhorn protocol 1.1: a sentence each, naming page or element.
[[nodiscard]] std::vector<std::string> complaints(const QByteArray &pdf);

/// The words in the order of the structure tree, which is what a screen reader says: a line for
/// each block, spaces as the content has them, /ActualText in place of what it stands for.
[[nodiscard]] std::string text(const QByteArray &pdf);

/// The structure tree, an element a line, indented: H1 "words".
[[nodiscard]] std::string structure(const QByteArray &pdf);

/// The text of each page in the order of drawing, a line for each line of the page, artifacts too.
[[nodiscard]] QStringList pageTexts(const QByteArray &pdf);

[[nodiscard]] int pageCount(const QByteArray &pdf);

/// Width and height of each page, in points.
[[nodiscard]] std::vector<std::pair<double, double>> pageSizes(const QByteArray &pdf);

/// Whether all text begins within the media box, so many points from its edges.
[[nodiscard]] bool contentStaysOnPage(const QByteArray &pdf, double margin = 0);

[[nodiscard]] std::vector<std::string> outlineTitles(const QByteArray &pdf);

/// Addresses that links lead to, and the numbers of the pages (from 1) that they lead to within
/// the document.
[[nodiscard]] QStringList linkTargets(const QByteArray &pdf);

} // namespace entente::test
