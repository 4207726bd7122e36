// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/headkeys.h"

#include "core/text/casefold.h"

#include <algorithm>
#include <array>
#include <string>

namespace entente {

namespace {

struct Known
{
    std::string_view name; ///< folded, without hyphens, underscores and spaces
    HeadKey key;
    int rank = 0;
};

constexpr std::array known{
    Known{"title", HeadKey::Title, 0},
    Known{"headline", HeadKey::Title, 1},
    Known{"subtitle", HeadKey::Subtitle, 0},
    Known{"date", HeadKey::Date, 0},
    Known{"publishedtime", HeadKey::Date, 1},
    Known{"published", HeadKey::Date, 2},
    Known{"datepublished", HeadKey::Date, 2},
    Known{"pubdate", HeadKey::Date, 2},
    Known{"publicationdate", HeadKey::Date, 2},
    Known{"source", HeadKey::Source, 0},
    Known{"sourceurl", HeadKey::Address, 1},
    Known{"publisher", HeadKey::Source, 2},
    Known{"author", HeadKey::Source, 3},
    Known{"authors", HeadKey::Source, 4},
    Known{"language", HeadKey::Language, 0},
    Known{"lang", HeadKey::Language, 1},
    Known{"marking", HeadKey::Marking, 0},
    Known{"markings", HeadKey::Marking, 0},
    Known{"tlp", HeadKey::Marking, 0},
    Known{"classification", HeadKey::Marking, 0},
    Known{"securityclassification", HeadKey::Marking, 0},
    Known{"protectivemarking", HeadKey::Marking, 0},
    Known{"handling", HeadKey::Marking, 0},
    Known{"handlingmarking", HeadKey::Marking, 0},
    Known{"handlinginstructions", HeadKey::Marking, 0},
    Known{"sensitivity", HeadKey::Marking, 0},
    Known{"caveat", HeadKey::Marking, 0},
    Known{"caveats", HeadKey::Marking, 0},
    Known{"dissemination", HeadKey::Marking, 0},
    Known{"disseminationcontrols", HeadKey::Marking, 0},
    Known{"sample", HeadKey::Sample, 0},
};

/// How capitals are written where a key of metadata is; others in capitals are words of a text.
constexpr std::array<std::string_view, 20> others{
    "abstract", "categories", "category", "copyright", "description", "draft",    "editor",
    "id",       "keywords",   "layout",   "licence",   "license",     "modified", "permalink",
    "slug",     "status",     "tags",     "updated",   "url",         "version"};

std::string plain(std::string_view name)
{
    std::string result = text::caseFolded(name);
    std::erase_if(result, [](char c) { return c == '-' || c == '_' || c == ' '; });
    return result;
}

/// "og:image", "published_time", "layout": no words of a sentence, which has capitals or spaces.
bool isIdentifier(std::string_view name)
{
    return !name.empty() && name[0] >= 'a' && name[0] <= 'z'
        && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
                   || c == '_' || c == '-' || c == '.' || c == ':';
           });
}

/// Which memos and mails begin with; they are to be read.
bool isOfLetter(std::string_view folded)
{
    constexpr std::array<std::string_view, 9> heads{"from", "to",      "cc",  "bcc", "subject",
                                                    "re",   "through", "via", "memo"};
    return std::find(heads.begin(), heads.end(), folded) != heads.end();
}

const Known *find(std::string_view folded)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const Known &each) { return each.name == folded; });
    return found == known.end() ? nullptr : &*found;
}

} // namespace

std::optional<HeadKey> headKey(std::string_view name)
{
    const std::string folded = plain(name);
    if (const Known *const found = find(folded))
        return found->key;
    if (isOfLetter(folded))
        return std::nullopt;
    const bool isKey = isIdentifier(name)
        || std::find(others.begin(), others.end(), folded) != others.end();
    return isKey ? std::optional(HeadKey::Other) : std::nullopt;
}

int rankOf(std::string_view name)
{
    const Known *const found = find(plain(name));
    return found == nullptr ? 0 : found->rank;
}

} // namespace entente
