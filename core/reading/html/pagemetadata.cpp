// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagemetadata.h"

#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/briefing/briefing.h"
#include "core/reading/html/htmlfragment.h"
#include "core/reading/html/pageauthor.h"
#include "core/reading/html/pagemarks.h"

#include <algorithm>
#include <array>
#include <map>

namespace entente {

namespace {

constexpr std::size_t longestValue = 2048;

/// Pages often write entities twice.
std::string unescaped(std::string_view value)
{
    value = value.substr(0, longestValue);
    std::string plain;
    while (!value.empty()) {
        const std::size_t at = std::min(value.find('&'), value.size());
        plain.append(value.substr(0, at));
        value.remove_prefix(at);
        constexpr std::size_t longestEntity = 32;
        const std::size_t end = value.substr(0, longestEntity).find(';');
        const std::size_t length = end == std::string_view::npos
            ? std::min<std::size_t>(1, value.size())
            : end + 1;
        plain += end == std::string_view::npos ? std::string(value.substr(0, length))
                                               : decodedEntity(value.substr(0, length));
        value.remove_prefix(length);
    }
    return simplified(plain);
}

/// The <meta> of a page by their folded names; of several the first that is not empty.
using Metas = std::map<std::string, std::string, std::less<>>;

/// Adds what each <meta> with that attribute gives.
void addMetas(Metas &metas, const PageTree &tree, const char *key)
{
    constexpr std::size_t most = 512;
    for (const PageNode &each : tree) {
        if (!isElement(*each.node, {GUMBO_TAG_META}) || metas.size() >= most)
            continue;
        const std::string_view content = attributeOf(*each.node, "content").value_or("");
        if (content.empty())
            continue;
        std::string names = text::caseFolded(
            attributeOf(*each.node, key).value_or("").substr(0, 256));
        std::replace(names.begin(), names.end(), '.', ':');
        for (std::string_view rest = names; !rest.empty();) {
            const std::size_t end = std::min(rest.find(' '), rest.size());
            metas.try_emplace(std::string(rest.substr(0, end)), content.substr(0, longestValue));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
}

/// A property is chosen from a vocabulary, and so says more surely what it means than a name.
Metas metasOf(const PageTree &tree)
{
    Metas metas;
    for (const char *key : {"property", "name", "itemprop", "http-equiv"})
        addMetas(metas, tree, key);
    return metas;
}

void fill(std::string &field, const Metas &metas, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        const auto found = metas.find(name);
        if (field.empty() && found != metas.end())
            field = unescaped(found->second);
    }
}

bool isAddress(std::string_view value)
{
    return value.starts_with("http:") || value.starts_with("https:") || value.starts_with("//")
        || value.starts_with("www.");
}

std::size_t wordCount(std::string_view words)
{
    return words.empty()
        ? 0
        : static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ')) + 1;
}

/// A title less the name of the site, which stands behind or before a stroke; where it is only to
/// go if it is known, other words stay.
std::string withoutSite(const std::string &title, const std::string &site, bool onlyNamed)
{
    constexpr std::array<std::string_view, 9> strokes{" | ", " - ",  " – ", " — ", " » ",
                                                      " · ", " :: ", " / ", " > "};
    std::size_t last = std::string::npos;
    std::size_t width = 0;
    std::size_t first = std::string::npos;
    std::size_t firstWidth = 0;
    for (const std::string_view stroke : strokes) {
        const std::size_t behind = title.rfind(stroke);
        if (behind != std::string::npos && (last == std::string::npos || behind > last)) {
            last = behind;
            width = stroke.size();
        }
        const std::size_t before = title.find(stroke);
        if (before < first) {
            first = before;
            firstWidth = stroke.size();
        }
    }
    if (last == std::string::npos)
        return title;
    const std::string folded = text::caseFolded(site);
    if (!site.empty() && text::caseFolded(title.substr(last + width)) == folded)
        return title.substr(0, last);
    if (!site.empty() && text::caseFolded(title.substr(0, first)) == folded)
        return title.substr(first + firstWidth);
    if (onlyNamed)
        return title;
    // What is left of few words is hardly a title alone.
    constexpr std::size_t fewest = 5;
    const std::string head = title.substr(0, last);
    return wordCount(head) >= fewest ? head : title;
}

std::string documentTitle(const PageTree &tree)
{
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        if (isElement(*tree[i].node, {GUMBO_TAG_TITLE})
            && isElement(*tree[tree[i].parent].node, {GUMBO_TAG_HEAD}))
            return simplified(wordsBelow(tree, i, longestValue));
    }
    return {};
}

std::string firstHeading(const PageTree &tree)
{
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        std::string words = isElement(*tree[i].node, {GUMBO_TAG_H1})
            ? simplified(wordsBelow(tree, i, longestValue))
            : std::string();
        if (!words.empty())
            return words;
    }
    return {};
}

std::string languageOf(const PageTree &tree, const Metas &metas)
{
    std::string language;
    for (const PageNode &each : tree) {
        if (isElement(*each.node, {GUMBO_TAG_HTML})) {
            language = attributeOf(*each.node, "lang").value_or("");
            if (language.empty())
                language = attributeOf(*each.node, "xml:lang").value_or("");
        }
        if (isElement(*each.node, {GUMBO_TAG_BODY}))
            break;
    }
    fill(language, metas, {"content-language", "language", "dc:language", "og:locale"});
    std::replace(language.begin(), language.end(), '_', '-');
    const bool isTag = language.size() >= 2 && language.size() <= 35
        && std::all_of(language.begin(), language.end(), [](char c) {
                           return c == '-' || (c >= '0' && c <= '9')
                               || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
                       });
    return isTag ? language : std::string();
}

std::string addressOf(const PageTree &tree)
{
    for (const PageNode &each : tree) {
        if (isElement(*each.node, {GUMBO_TAG_LINK})
            && attributeOf(*each.node, "rel").value_or("") == "canonical") {
            const std::string_view address = attributeOf(*each.node, "href").value_or("");
            return isAddress(address) ? std::string(address.substr(0, longestValue)) : "";
        }
    }
    return {};
}

} // namespace

PageFacts factsOf(const PageTree &tree)
{
    PageFacts facts;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const GumboNode &node = *tree[i].node;
        if (isElement(node, {GUMBO_TAG_SCRIPT}) && i + 1 < tree[i].end
            && text::caseFolded(attributeOf(node, "type").value_or(""))
                   .starts_with("application/ld+json"))
            takeJsonLd(facts, tree[i + 1].node->v.text.text);
    }
    for (std::string *field :
         {&facts.title, &facts.name, &facts.author, &facts.publisher, &facts.description})
        *field = unescaped(*field);
    // What an encyclopaedia gives as headline describes; the page's own title knows.
    const std::string written = documentTitle(tree);
    const auto isWritten = [&written](const std::string &title) {
        return !title.empty() && written.find(title) != std::string::npos;
    };
    const bool isNameOfPage = isWritten(facts.name) && facts.name.size() * 3 > written.size();
    if (facts.title.empty() || (isNameOfPage && !isWritten(facts.title)))
        facts.title = facts.name;
    const Metas metas = metasOf(tree);
    if (isAddress(facts.author))
        facts.author.clear();
    facts.author = nameAlone(facts.author);
    fill(facts.publisher, metas,
         {"og:site_name", "dc:publisher", "dcterms:publisher", "publisher", "application-name"});
    fill(facts.title, metas,
         {"dc:title", "dcterm:title", "dcterms:title", "og:title", "weibo:article:title", "title",
          "twitter:title", "parsely-title"});
    for (const std::string_view name :
         {"dc:creator", "dcterm:creator", "dcterms:creator", "author", "parsely-author",
          "article:author", "og:article:author", "sailthru:author"}) {
        std::string author;
        fill(author, metas, {name});
        if (facts.author.empty() && !isAddress(author))
            facts.author = nameAlone(author);
    }
    fill(facts.published, metas,
         {"article:published_time", "parsely-pub-date", "og:published_time", "datepublished",
          "dc:date:issued", "dcterms:issued", "dcterms:created", "dc:date:created", "dc:date",
          "dcterms:date", "pubdate", "publishdate", "publish-date", "publication_date",
          "sailthru:date", "article:published", "citation_publication_date", "date", "pub_date"});
    fill(facts.modified, metas, {"article:modified_time", "og:updated_time", "last-modified"});
    for (const std::string_view name : {"og:description", "description", "twitter:description"}) {
        std::string description;
        fill(description, metas, {name});
        facts.isExcerpt = facts.isExcerpt || description.ends_with("…")
            || description.ends_with("...");
        if (facts.description.empty())
            facts.description = std::move(description);
    }
    fill(facts.address, metas, {"og:url"});
    if (const std::string canonical = addressOf(tree); !canonical.empty())
        facts.address = canonical;
    if (const std::string language = languageOf(tree, metas); !language.empty())
        facts.language = language;
    facts.title = withoutSite(facts.title, facts.publisher, true);
    if (facts.title.empty())
        facts.title = withoutSite(written, facts.publisher, false);
    if (facts.title.empty())
        facts.title = firstHeading(tree);
    takeMarks(tree, facts);
    return facts;
}

} // namespace entente
