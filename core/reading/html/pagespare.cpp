// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/html/pagespare.h"

#include "core/base/utf8.h"
#include "core/reading/html/pagehostile.h"

#include <algorithm>
#include <optional>

namespace entente {

namespace {

/// The words of a text that may be HTML.
std::string plainOf(const std::string &words)
{
    if (words.find("</") == std::string::npos || isHostilePage(words))
        return words;
    const HtmlOutput output = parsedHtml(words);
    return wordsBelow(pageTreeOf(*output->root), 0, words.size());
}

} // namespace

void appendSpare(BriefingBuilder &builder, const ChosenPage &page, std::string_view html)
{
    constexpr std::uint32_t little = 300;
    const PageMeasure &shown = page.choice.measures[page.choice.root];
    if (shown.prose >= little)
        return;
    // A description that is an excerpt is how the text begins; others only praise it.
    const bool isExcerpt = page.facts.body.empty() && page.facts.isExcerpt;
    const std::string &longer = isExcerpt ? page.facts.description : page.facts.body;
    if (longer.size() <= shown.all)
        return;
    const std::string plain = plainOf(longer);
    std::optional<std::size_t> at; // of the first line: most are not written as they are read
    for (std::string_view rest = plain; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = text::trimmed(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (line.empty())
            continue;
        constexpr std::size_t enoughToFind = 32;
        if (!at)
            at = html.find(line.substr(0, enoughToFind));
        builder.beginBlock(BlockKind::Paragraph);
        builder.appendFor(line, at == std::string_view::npos ? 0 : static_cast<std::uint32_t>(*at));
        builder.endBlock();
    }
}

} // namespace entente
