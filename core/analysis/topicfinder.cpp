// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/topicfinder.h"

#include "core/analysis/boldsentences.h"
#include "core/analysis/conversation.h"
#include "core/analysis/enumerators.h"
#include "core/analysis/kindwords.h"
#include "core/analysis/listsbyhand.h"
#include "core/analysis/plainleads.h"
#include "core/analysis/sections.h"
#include "core/base/casefold.h"
#include "core/base/oneof.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace entente {

namespace {

/// Whether words are those of a heading, but for its number and dots with a page behind them.
bool repeatsHeading(const Briefing &briefing, TextRange words)
{
    const auto plain = [&](TextRange range) {
        std::string_view bare = text::trimmed(behindEnumerator(briefing.words(range)));
        bare = bare.substr(0, bare.find_last_not_of(" .0123456789") + 1);
        return text::caseFolded(simplified(bare));
    };
    const std::string wanted = plain(words);
    return !wanted.empty()
        && std::any_of(briefing.sections.begin(), briefing.sections.end(),
                       [&](const Section &each) { return plain(each.heading) == wanted; });
}

/// Whether an item is an entry of the contents: a link and nothing else, or a heading of the
/// document with the page behind it, under their heading.
bool isOfContents(const Briefing &briefing, std::size_t index)
{
    static constexpr std::array<std::string_view, 3> contents{"contents", "table of contents",
                                                              "目次"};
    static constexpr std::array<std::string_view, 3> lists{"figures", "tables", "list of figures"};
    const std::int32_t section = sectionOf(briefing, index);
    if (section < 0)
        return false;
    const Section &under = briefing.sections[static_cast<std::size_t>(section)];
    const std::string heading = text::caseFolded(simplified(briefing.words(under.heading)));
    const bool isContents = text::isOneOf(heading, contents);
    if (!isContents && !text::isOneOf(heading, lists))
        return false;
    const Block &item = briefing.blocks[index];
    if (isContents && repeatsHeading(briefing, item.text))
        return true;
    const auto marks = briefing.marksOf(item);
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        return mark.link >= 0 && mark.text.contains(trimmed(briefing, item.text));
    });
}

/// The patterns of a document's language. What is quoted or kept in English within a document of
/// another script, as an archive has it, is read as English: no word of the other fits its
/// patterns.
const KindPatterns *patternsFor(const Briefing &briefing, const Vocabulary &vocabulary)
{
    static constexpr std::array<std::string_view, 11> otherScripts{
        "zh", "ko", "ru", "uk", "ar", "he", "fa", "el", "th", "hi", "ka"};
    const std::string_view language = briefing.meta.language;
    if (const KindPatterns *own = vocabulary.patterns(language))
        return own;
    return text::isOneOf(language.substr(0, 2), otherScripts) ? vocabulary.patterns("en") : nullptr;
}

bool endsWithColon(std::string_view words)
{
    words = text::trimmed(words);
    return words.ends_with(':') || words.ends_with("：");
}

/// Paragraphs that are titled, but not by bold words at their head.
std::vector<TitledText> leadsOf(const Briefing &briefing, const KindByOwnWords &ownWords)
{
    std::vector<TitledText> leads = plainLeads(briefing, [&](TextRange lead) {
        const KindFound own = ownWords.ofItem({lead, {lead.end, lead.end}}, false);
        return own.kind == Kind::Recommendation && own.evidence.begin == lead.begin;
    });
    const std::vector<TitledText> sentences = boldSentences(briefing);
    for (std::size_t i = 0; i < leads.size(); ++i) {
        if (!sentences[i].title.isEmpty())
            leads[i] = sentences[i];
    }
    return leads;
}

} // namespace

TopicFinder::TopicFinder(Briefing &briefing, const Vocabulary &vocabulary)
    : m_briefing(briefing),
      m_announcements(briefing, patternsFor(briefing, vocabulary)),
      m_ownWords(briefing, patternsFor(briefing, vocabulary)),
      m_prose(briefing, m_announcements, m_ownWords),
      m_spoken(spokenBlocks(briefing)),
      m_byHand(listsByHand(briefing, m_announcements)),
      m_leads(m_ownWords.isSpoken() ? std::vector<TitledText>(briefing.blocks.size())
                                    : leadsOf(briefing, m_ownWords))
{
    for (const Section &section : briefing.sections)
        m_boldLines += briefing.blocks[section.block].kind == BlockKind::Paragraph ? 1 : 0;
    std::size_t section = 0;
    for (std::size_t i = 0; i < briefing.blocks.size(); ++i) {
        const Block &block = briefing.blocks[i];
        while (section < briefing.sections.size() && briefing.sections[section].block < i)
            ++section;
        const bool heads = section < briefing.sections.size()
            && briefing.sections[section].block == i;
        if (block.note != 0) // it says more of a point, and makes none
            continue;
        if (block.listDepth == 0)
            endLists(0);
        if (heads)
            m_prose.endSeries();
        if (block.kind == BlockKind::ListItem)
            addItem(i);
        else if (block.kind == BlockKind::Table)
            addRows(i);
        else if (block.kind == BlockKind::Heading)
            addHeading(i);
        else if (block.kind == BlockKind::Paragraph && heads)
            addBoldLine(i);
        else if (m_byHand[i] >= 0)
            addItemByHand(i);
        else if (!m_leads[i].title.isEmpty())
            addTitledParagraph(i, m_leads[i]);
        else if (addInlineItems(i))
            continue;
        else if (block.kind == BlockKind::Paragraph && block.listDepth == 0
                 && block.firstMark != block.lastMark)
            addTitledParagraph(i, titledText(m_briefing, block));
        if (block.kind == BlockKind::Paragraph && !heads)
            addSentences(i);
    }
    endLists(0);
}

/// Ends the lists that are open below a depth.
void TopicFinder::endLists(std::size_t depth)
{
    while (m_lists.size() > depth) {
        weighBeside(m_lists.back().topics);
        m_lists.pop_back();
    }
}

/// Where most of a list is of one kind, less is enough for the others to be of it, too.
void TopicFinder::weighBeside(const std::vector<std::size_t> &topics)
{
    constexpr std::size_t fewest = 2;
    for (const Kind kind : allKinds) {
        const auto count = static_cast<std::size_t>(
            std::count_if(topics.begin(), topics.end(),
                          [&](std::size_t each) { return m_briefing.topics[each].kind == kind; }));
        if (kind == Kind::Point || count < fewest || 2 * count < topics.size())
            continue;
        for (const std::size_t each : topics) {
            Topic &topic = m_briefing.topics[each];
            if (topic.kind != Kind::Point)
                continue;
            const KindFound found = m_ownWords.ofItemBeside({topic.title, topic.text}, kind);
            if (found.kind == kind)
                decide(topic, {found});
        }
    }
}

/// Gives a topic the kind that the first thing found says which says one.
void TopicFinder::decide(Topic &topic, const std::vector<KindFound> &found)
{
    topic.firstEvidence = static_cast<std::uint32_t>(m_briefing.evidence.size());
    for (const KindFound &each : found) {
        if (each.kind == Kind::Point)
            continue;
        if (topic.kind == Kind::Point) {
            topic.kind = each.kind;
            topic.certainty = each.certainty;
            topic.evidence = each.evidence;
        }
        m_briefing.evidence.push_back({each.kind, each.sort, each.certainty, each.evidence});
    }
    topic.lastEvidence = static_cast<std::uint32_t>(m_briefing.evidence.size());
}

void TopicFinder::add(Topic topic, TextRange groupLabel, const std::vector<KindFound> &found,
                      Covers covers)
{
    const TextRange first = topic.title.isEmpty() ? topic.text : topic.title;
    if (first.isEmpty() || m_ownWords.isFormal({topic.title, topic.text}))
        return;
    decide(topic, found);
    if (topic.kind == Kind::Point && topic.row < 0)
        topic.positionOf = m_ownWords.positionOf({topic.title, topic.text});
    // What a heading, or a bold line, has under it may say more than that does.
    const Block &block = m_briefing.blocks[topic.block];
    const bool isHeading = block.kind == BlockKind::Heading
        || (block.kind == BlockKind::Paragraph && !topic.title.isEmpty()
            && topic.text.begin >= block.text.end);
    if (covers == Covers::All && (!isHeading || topic.kind != Kind::Point))
        m_covered = std::max({m_covered, topic.title.end, topic.text.end});
    topic.section = sectionOf(m_briefing, topic.block);
    m_briefing.topics.push_back(topic);
    m_groupLabels.push_back(groupLabel);
}

/// What a title calls itself: "Growing threats from …", "A. Persistent Threats (APTs)".
KindFound TopicFinder::ofTitle(TextRange given) const
{
    std::string_view words = behindEnumerator(m_briefing.words(given));
    const auto begin = given.end - static_cast<std::uint32_t>(words.size());
    if (const std::size_t bracket = words.rfind(" ("); words.ends_with(')') && bracket > 0)
        words = words.substr(0, std::min(bracket, words.size()));
    const TextRange title{begin, begin + static_cast<std::uint32_t>(words.size())};
    const auto own = kindOfTitle(words);
    if (!own)
        return {};
    return {own->kind,
            Certainty::Inferred,
            {title.begin + own->words.begin, title.begin + own->words.end}};
}

/// What is announced, what a thing calls itself and what it says, what decides first. A label takes
/// a thing out of what is announced; so does the title of a driver that calls itself a threat.
std::vector<KindFound> TopicFinder::weighed(const KindFound &announced,
                                            const TitledText &parts) const
{
    const KindFound titled = ofTitle(parts.title);
    // "Background" tells what was, also in a document that promises.
    const bool isTold = announced.kind == Kind::Point && !announced.evidence.isEmpty();
    const KindFound own = m_ownWords.ofItem(parts, isTold);
    if (announced.sort == EvidenceSort::Attribute)
        return {announced, titled, own};
    // What critics say among recommendations is their position, and none of them.
    if (announced.kind == Kind::Recommendation && !m_ownWords.positionOf(parts).isEmpty())
        return {};
    if (const auto label = m_announcements.ofLabel(parts.title)) {
        if (label->kind == Kind::Point)
            return {own};
        return {*label, announced, own};
    }
    if (announced.kind == Kind::Driver && titled.kind != Kind::Point)
        return {titled, announced, own};
    // "Proposals" under which somebody says what he will do are what he promises.
    // So is a sentence that says what somebody does in a list of fields.
    const bool isOfFields = announced.sort == EvidenceSort::LeadIn
        && announced.kind == Kind::FocusArea;
    if (isOfFields && own.kind == Kind::Commitment && own.isStrong)
        return {own, announced};
    if (announced.kind == Kind::Recommendation && own.kind == Kind::Commitment && own.isStrong)
        return {own, announced};
    // "Here is what we will face:" promises none of the things that we must do about it.
    const bool isLedToPromises = announced.sort == EvidenceSort::LeadIn
        && announced.kind == Kind::Commitment;
    if (isLedToPromises && own.kind == Kind::Recommendation && own.isStrong)
        return {own, announced};
    return {announced, titled, own};
}

/// Whether an item only names what the items nested in it have in common.
bool TopicFinder::isGroup(std::size_t block) const
{
    const Block &item = m_briefing.blocks[block];
    const bool nested = block + 1 < m_briefing.blocks.size()
        && m_briefing.blocks[block + 1].kind == BlockKind::ListItem
        && m_briefing.blocks[block + 1].listDepth > item.listDepth;
    if (!nested)
        return false;
    const TitledText parts = titledText(m_briefing, item);
    return parts.text.isEmpty() || endsWithColon(m_briefing.words(item.text));
}

/// End of the text of an item: the paragraphs that continue it belong to it.
std::uint32_t TopicFinder::endOfItem(std::size_t block) const
{
    const Block &item = m_briefing.blocks[block];
    std::uint32_t end = item.text.end;
    for (std::size_t i = block + 1; i < m_briefing.blocks.size(); ++i) {
        const Block &next = m_briefing.blocks[i];
        if (next.kind != BlockKind::Paragraph || next.note != 0 || next.listDepth != item.listDepth
            || next.quoteDepth != item.quoteDepth)
            break;
        end = next.text.end;
    }
    return end;
}

void TopicFinder::addItem(std::size_t index)
{
    if (isOfContents(m_briefing, index))
        return;
    const Block &block = m_briefing.blocks[index];
    const std::size_t depth = block.listDepth;
    const bool begins = m_lists.size() < depth;
    endLists(depth);
    while (m_lists.size() < depth) {
        KindFound kind = m_announcements.ofList(index);
        // What stands under a field of work is what is done in it.
        if (!m_lists.empty() && kind.kind == Kind::Point
            && m_lists.back().kind.kind != Kind::FocusArea)
            kind = m_lists.back().kind;
        m_lists.push_back(
            {kind, begins && !m_lists.empty() ? m_lists.back().groupLabel : TextRange{}, {}});
    }
    TitledText parts = titledText(m_briefing, block);
    if (isGroup(index)) {
        // What it says holds for the items below it, which begin a list of their own.
        const TextRange label = parts.title.isEmpty() ? parts.text : parts.title;
        OpenList below{m_lists.back().kind, label, {}};
        if (below.kind.kind == Kind::FocusArea)
            below.kind = {};
        // "Agree on:" among recommendations recommends what to agree on.
        const bool isPlain = below.kind.kind != Kind::Point
            && !kindAnnounced(m_briefing.words(block.text));
        if (const auto announced = m_announcements.ofLeadIn(block.text); announced && !isPlain)
            below.kind = announced->kind == Kind::Point ? KindFound{} : *announced;
        m_lists.push_back(below);
        return;
    }
    Topic topic;
    topic.block = static_cast<std::uint32_t>(index);
    KindFound announced = m_lists.back().kind;
    parts.text.end = std::max(parts.text.end,
                              parts.text.isEmpty() ? parts.text.end : endOfItem(index));
    if (const auto attribute = kindAttribute(m_briefing.words(block.text))) {
        const TextRange words{block.text.begin + attribute->words.begin,
                              block.text.begin + attribute->words.end};
        announced = {attribute->kind, Certainty::Stated, words, EvidenceSort::Attribute};
        parts.text = trimmed(m_briefing,
                             {parts.text.begin, std::max(parts.text.begin, words.begin)});
    }
    topic.title = parts.title;
    topic.text = parts.text;
    const std::size_t before = m_briefing.topics.size();
    add(topic, m_lists.back().groupLabel, weighed(announced, parts));
    if (m_briefing.topics.size() > before)
        m_lists.back().topics.push_back(before);
}

} // namespace entente
