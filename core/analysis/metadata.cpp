// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/metadata.h"

#include "core/analysis/bylines.h"
#include "core/analysis/documentdate.h"
#include "core/analysis/openinglines.h"
#include "core/base/casefold.h"
#include "core/base/utf8.h"
#include "core/reading/metadata/markinglines.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace entente {

namespace {

/// Not so "---", which in text without Markdown is a line like any other.
bool holdsLetters(std::string_view words)
{
    for (std::size_t i = 0; i < words.size();) {
        const text::Decoded next = text::decode(words, i);
        if (text::isWordCharacter(next.character))
            return true;
        i += next.length;
    }
    return false;
}

std::string firstWords(const Briefing &briefing)
{
    constexpr std::size_t longest = 120;
    for (const Block &block : briefing.blocks) {
        std::string words = simplified(briefing.words(block.text));
        const bool isGreeting = words.ends_with(','); // "Dear colleagues,"
        if (!holdsLetters(words) || markingOfLine(words) || isGreeting)
            continue;
        const std::size_t sentence = words.find(". ");
        if (sentence != std::string::npos)
            words.resize(sentence);
        if (words.size() > longest) {
            std::size_t cut = words.rfind(' ', longest);
            if (cut == std::string::npos) {
                cut = longest;
                while (cut > 0 && (static_cast<unsigned char>(words[cut]) & 0xC0) == 0x80)
                    --cut;
            }
            words.resize(cut);
            words += "…";
        }
        return words;
    }
    return {};
}

/// The highest heading, and of those the first; empty where there is none. A marking above the text
/// is no title.
TextRange titleHeading(const Briefing &briefing)
{
    const Section *highest = nullptr;
    for (const Section &section : briefing.sections) {
        if ((highest == nullptr || section.level < highest->level)
            && !markingOfLine(briefing.words(section.heading)))
            highest = &section;
    }
    return highest == nullptr ? TextRange{} : highest->heading;
}

void takeTitle(Briefing &briefing, TextRange labelled)
{
    if (!briefing.meta.title.empty())
        return;
    // "Title: …" says it; a heading only looks like it.
    TextRange title = labelled;
    if (title.isEmpty())
        title = titleHeading(briefing);
    briefing.metaWords.title = title;
    briefing.meta.title = title.isEmpty() ? firstWords(briefing)
                                          : simplified(briefing.words(title));
    if (briefing.meta.title.empty())
        briefing.meta.title = briefing.file.substr(briefing.file.rfind('/') + 1);
}

/// Who published it is its source, as in front matter; else who wrote it.
void takeSource(Briefing &briefing, const Bylines &bylines)
{
    if (!briefing.meta.source.empty())
        return;
    const std::string author = simplified(briefing.words(bylines.author));
    const std::string publisher = simplified(briefing.words(bylines.publisher));
    briefing.metaWords.author = bylines.author;
    briefing.metaWords.publisher = bylines.publisher;
    briefing.meta.source = publisher.empty() ? author : publisher;
    if (!publisher.empty() && !author.empty())
        briefing.meta.further.push_back({"author", author});
}

void takeDate(Briefing &briefing, const std::vector<OpeningLine> &lines)
{
    if (briefing.meta.date)
        return;
    DocumentDate found = dateOfDocument(briefing, lines, titleHeading(briefing));
    briefing.meta.date = found.date;
    briefing.metaWords.date = found.words;
    if (!found.date && briefing.meta.unreadDate.empty())
        briefing.meta.unreadDate = std::move(found.unread);
}

} // namespace

void fillMetadata(Briefing &briefing)
{
    const std::vector<OpeningLine> lines = openingLines(briefing);
    const Bylines bylines = bylinesIn(briefing, lines);
    takeTitle(briefing, bylines.title);
    takeSource(briefing, bylines);
    takeDate(briefing, lines);
}

} // namespace entente
