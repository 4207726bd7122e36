// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace entente::test {

/// Everything in which a PDF falls short of what a machine can check of PDF/UA-1 (ISO 14289-1,
/// after the conditions of the Matterhorn protocol), a sentence each.
[[nodiscard]] std::vector<std::string> complaints(const QByteArray &pdf);

/// The text of each page, a line for each line of the page.
[[nodiscard]] QStringList pagesOf(const QByteArray &pdf);

/// The words in the order of the structure tree: what a screen reader says.
[[nodiscard]] std::string spoken(const QByteArray &pdf);

/// The structure tree, an element a line, indented, leaves with their words.
[[nodiscard]] std::string structureOf(const QByteArray &pdf);

[[nodiscard]] QStringList outlineOf(const QByteArray &pdf);

/// Width and height of each page, in points.
[[nodiscard]] std::vector<std::pair<double, double>> pageSizes(const QByteArray &pdf);

/// Addresses that links lead to, and pages (from 1) that they lead to within the document.
[[nodiscard]] QStringList linksOf(const QByteArray &pdf);

} // namespace entente::test
