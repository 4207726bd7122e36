// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/leadin.h"

#include "core/analysis/sentences.h"
#include "core/analysis/titles.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <array>

namespace entente {

namespace {

/// Whether a sentence breaks off before what it says: with a word that something has to follow.
bool endsOpen(std::string_view sentence)
{
    static constexpr std::array<std::string_view, 13> open{
        "should", "must", "to",  "will", "would",   "include", "includes",
        "are",    "that", "can", "by",   "because", "could"};
    const std::size_t last = sentence.find_last_of(" \n");
    return last != std::string_view::npos && text::isOneOf(sentence.substr(last + 1), open);
}

} // namespace

std::optional<LeadIn> leadBefore(const Briefing &briefing, std::size_t block)
{
    if (block == 0)
        return std::nullopt;
    const Block &before = briefing.blocks[block - 1];
    const bool own = before.kind == BlockKind::Paragraph
        || (before.kind == BlockKind::ListItem
            && before.listDepth < briefing.blocks[block].listDepth);
    if (!own || before.text.isEmpty())
        return std::nullopt;
    LeadIn lead{sentencesOf(briefing, before.text), {}};
    if (lead.sentences.empty())
        return std::nullopt;
    lead.lastSentence = lead.sentences.back();
    const std::string last = text::caseFolded(briefing.words(lead.lastSentence));
    const auto says = [&](std::string_view word) { return last.find(word) != std::string::npos; };
    const bool points = last.ends_with(':') || last.ends_with("：") || says("following")
        || says("follow:") || says(" below") || says("table") || says("次の") || says("以下");
    // "For example, agencies should", with the list behind it, ends with none of these.
    constexpr std::size_t shortest = 8; // bytes; less is a caption or a mark
    const bool isOpen = before.kind == BlockKind::Paragraph && last.size() >= shortest
        && before.listDepth + 1 == briefing.blocks[block].listDepth
        && briefing.blocks[block].kind == BlockKind::ListItem && endsOpen(last);
    return points || isOpen ? std::optional(std::move(lead)) : std::nullopt;
}

TextRange titleBefore(const Briefing &briefing, std::size_t block)
{
    constexpr std::uint32_t longest = 60; // bytes
    if (block == 0)
        return {};
    const Block &before = briefing.blocks[block - 1];
    if (before.kind != BlockKind::Paragraph || before.note != 0 || before.isCaption
        || before.listDepth + 1 != briefing.blocks[block].listDepth)
        return {};
    const TextRange title = trimmed(briefing, before.text);
    if (title.isEmpty() || title.size() > longest)
        return {};
    const std::string_view words = briefing.words(title);
    const bool isSentence = words.find_first_of(".!?;,") != std::string_view::npos
        || words.find("。") != std::string_view::npos || words.find("、") != std::string_view::npos;
    return isSentence || text::isLower(text::decode(words, 0).character) ? TextRange{} : title;
}

} // namespace entente
