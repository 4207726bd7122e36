// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <string>
#include <vector>

namespace entente::test {

/// An element as a browser reads it.
struct HtmlElement
{
    std::string tag;
    std::map<std::string, std::string> attributes;
    std::string text;                 ///< all words in it, on one line
    std::vector<std::string> parents; ///< their tags, from the root
};

/// An HTML document as a browser reads it.
struct HtmlTree
{
    std::size_t errors = 0; ///< that the parser had to mend
    std::vector<HtmlElement> elements;

    [[nodiscard]] std::vector<HtmlElement> all(const std::string &tag) const;
    /// The words of each element of a tag.
    [[nodiscard]] std::vector<std::string> texts(const std::string &tag) const;
    /// Levels of the headings, in order.
    [[nodiscard]] std::vector<int> headingLevels() const;
    /// Values of an attribute, wherever it stands.
    [[nodiscard]] std::vector<std::string> values(const std::string &attribute) const;
};

/// Fails the test where a browser would have to mend something, a script is there, a link within
/// leads nowhere, an id stands twice, or a heading lies two levels below the one before it.
HtmlTree wellFormed(const std::string &html);

} // namespace entente::test
