// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace entente::test {

/// What a page draws within one marked content, or outside of any.
struct Drawn
{
    static constexpr int artifact = -1;
    static constexpr int unmarked = -2;

    int mcid = unmarked;
    std::string text; ///< as it is copied: by /ToUnicode, or by /ActualText
    bool paints = false;
};

/// A page's content stream, read through.
struct PageContents
{
    std::vector<Drawn> drawn;          ///< in the order of the stream
    std::vector<std::string> lines;    ///< the text of each line, in that order
    std::vector<std::string> problems; ///< what is wrong with the stream itself
    double left = 1e9;                 ///< of where text begins, in points
    double right = -1e9;
    double bottom = 1e9;
    double top = -1e9;
    std::map<std::string, std::set<unsigned>> codes; ///< shown of each font
};

[[nodiscard]] PageContents readContents(QPDFPageObjectHelper page);

/// The map from codes to UTF-8 of a font's /ToUnicode.
[[nodiscard]] std::map<unsigned, std::string> unicodeMap(QPDFObjectHandle font);

} // namespace entente::test
