// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/publishing/officepackage.h"
#include "core/publishing/publication.h"

#include <vector>

// The parts of a Word document beside its body (ECMA-376, part 1).

namespace entente::docx {

/// A page in twentieths of a point.
struct Sheet
{
    int width = 11906;
    int height = 16838;
    int margin = 1417;

    [[nodiscard]] int textWidth() const { return width - 2 * margin; }
};
[[nodiscard]] Sheet sheetOf(const PublishOptions &options);

/// Opens an element with the namespaces of all parts.
void openRoot(office::Xml &xml, const char *name);

[[nodiscard]] std::string contentTypes();
[[nodiscard]] std::string styles(const PublishOptions &options);
/// The list of bullets, which is 1, and from 2 on the numbered lists, each with its first number.
[[nodiscard]] std::string numbering(const std::vector<std::uint32_t> &starts);
[[nodiscard]] std::string settings();
[[nodiscard]] std::string properties(const PublishOptions &options, const QString &title);
/// Which program wrote the document; it is no author of it.
[[nodiscard]] std::string program();
/// The head of each page: its marking and the title.
[[nodiscard]] std::string head(const Marking &marking, const QString &title);
/// The foot of each page: its marking and number.
[[nodiscard]] std::string foot(const Marking &marking);

} // namespace entente::docx
