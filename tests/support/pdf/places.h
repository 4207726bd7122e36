// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/pdf/document.h"

#include <string>
#include <vector>

namespace entente::test::pdf {

struct OutlineEntry
{
    QPDFObjectHandle object;
    int depth = 0;
    std::string title;
};

/// All entries in the order in which they are listed. Of a list that runs in circles, each once.
[[nodiscard]] std::vector<OutlineEntry> outlineOf(const Document &document);

/// The number of the page, from 1, that a destination leads to, be it explicit or named; 0 where
/// there is none.
[[nodiscard]] int pageOf(const Document &document, QPDFObjectHandle destination);

/// The destination of an outline entry or a link: its own or that of its action; else null.
[[nodiscard]] QPDFObjectHandle destinationOf(QPDFObjectHandle object);

} // namespace entente::test::pdf
