// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace entente {

/// What a page says of itself to machines; each is empty where it says nothing.
struct PageFacts
{
    std::string title;
    std::string name;   ///< another title
    std::string author; ///< several are parted by ", "
    std::string published;
    std::string modified;
    std::string publisher;
    std::string description;
    std::string address;
    std::string language;
    std::string kind;       ///< "NewsArticle", "DiscussionForumPosting" …
    std::string body;       ///< the words of the text
    bool isExcerpt = false; ///< the description is how the text begins: it breaks off somewhere
};

/// Fills in what is still empty from the JSON of a <script type="application/ld+json">: that of the
/// first article or page it describes, at any depth of "@graph" and lists. What is no JSON is
/// skipped.
void takeJsonLd(PageFacts &facts, std::string_view json);

} // namespace entente
