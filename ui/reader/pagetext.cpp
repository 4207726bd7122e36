// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/pagetext.h"

#include "core/base/direction.h"
#include "core/briefing/linktarget.h"
#include "core/briefing/places.h"
#include "ui/reader/readertexts.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>

namespace entente::ui {

namespace {

QString writtenDate(const Date &date)
{
    const QLocale locale;
    if (date.month() == 0)
        return QString::number(date.year());
    const QDate day(date.year(), date.month(), std::max(1, date.day()));
    return locale.toString(
        day, date.day() == 0 ? ReaderTexts::tr("MMMM yyyy") : ReaderTexts::tr("d MMMM yyyy"));
}

std::string byline(const Metadata &meta)
{
    std::string words;
    if (meta.date)
        words = writtenDate(*meta.date).toStdString();
    if (!meta.source.empty())
        words += (words.empty() ? "" : " · ") + simplified(meta.source);
    return words;
}

/// Rank of each level of heading among the levels that are used.
std::array<std::uint8_t, 7> ranks(const std::vector<Block> &blocks, std::size_t from)
{
    std::array<bool, 7> used{};
    for (std::size_t i = from; i < blocks.size(); ++i) {
        if (blocks[i].kind == BlockKind::Heading)
            used[std::min<std::size_t>(blocks[i].level, 6)] = true;
    }
    std::array<std::uint8_t, 7> result{};
    std::uint8_t rank = 0;
    for (std::size_t level = 0; level < used.size(); ++level) {
        rank = static_cast<std::uint8_t>(rank + (used[level] ? 1 : 0));
        result[level] = std::max<std::uint8_t>(rank, 1);
    }
    return result;
}

bool beginsWithTitle(const Briefing &briefing)
{
    return briefing.blocks.size() > 1 && briefing.blocks[0].kind == BlockKind::Heading
        && simplified(briefing.words(briefing.blocks[0].text)) == briefing.meta.title;
}

TextRange joined(TextRange a, TextRange b)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() ? b : a;
    return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

/// Items that follow each other without a blank line.
bool areClose(const PageItem &a, const PageItem &b)
{
    return (a.table >= 0 && a.table == b.table) || (a.kind == BlockKind::Code && !a.last)
        || (a.listDepth > 0 && b.listDepth > 0);
}

} // namespace

PageText::PageText(BriefingPtr briefing)
    : m_briefing(std::move(briefing)), m_fromRight(text::isRightToLeft(m_briefing->meta.language))
{
    const std::vector<Block> &blocks = m_briefing->blocks;
    const std::size_t from = beginsWithTitle(*m_briefing) ? 1 : 0;
    m_items.reserve(blocks.size() + 5);
    addTitleBlock();
    m_dropped = from == 0 ? 0 : blocks[from].text.begin;
    m_text.append(m_briefing->text, m_dropped);
    const auto rank = ranks(blocks, from);
    for (std::size_t i = from; i < blocks.size(); ++i)
        addBlock(blocks[i], rank[std::min<std::size_t>(blocks[i].level, 6)]);
    findInnerLinks();
}

void PageText::addTitleBlock()
{
    const Metadata &meta = m_briefing->meta;
    addWords(ItemRole::Marking, meta.marking);
    addWords(ItemRole::Title, meta.title);
    addWords(ItemRole::Subtitle, meta.subtitle);
    addWords(ItemRole::Byline, byline(meta));
    if (meta.sample)
        addWords(ItemRole::Sample, tr("Sample: written as an example").toStdString());
    m_head = size();
}

void PageText::addWords(ItemRole role, std::string_view words)
{
    const std::string line = simplified(words);
    if (line.empty())
        return;
    PageItem item;
    item.role = role;
    item.text = {size(), size() + static_cast<std::uint32_t>(line.size())};
    m_items.push_back(item);
    m_text += line;
    m_text += '\n';
}

void PageText::addBlock(const Block &block, std::uint8_t rank)
{
    PageItem item;
    item.kind = block.kind;
    item.rank = rank;
    item.listDepth = block.listDepth;
    item.quoteDepth = block.quoteDepth;
    item.ordered = block.ordered;
    item.number = block.number;
    item.note = block.note;
    item.isCaption = block.isCaption;
    item.text = toPage(block.text);
    if (block.kind == BlockKind::Table && block.table >= 0) {
        item.table = block.table;
        addRows(item, m_briefing->tables[static_cast<std::size_t>(block.table)]);
    } else if (block.kind == BlockKind::Code) {
        addCode(item);
    } else if (!block.text.isEmpty() || block.kind == BlockKind::Rule
               || block.kind == BlockKind::Figure) {
        m_items.push_back(item);
    }
}

void PageText::addRows(const PageItem &pattern, const Table &table)
{
    const std::size_t before = m_items.size();
    std::uint32_t at = pattern.text.begin;
    for (std::int32_t row = -1; row < static_cast<std::int32_t>(table.rowCount()); ++row) {
        PageItem item = pattern;
        item.role = ItemRole::TableRow;
        item.row = row;
        item.first = m_items.size() == before;
        item.last = false;
        TextRange words;
        for (std::size_t column = 0; column < table.columnCount(); ++column)
            words = joined(words, cell(item, column));
        if (row < 0 && words.isEmpty())
            continue;
        item.text = words.isEmpty() ? TextRange{at, at} : words;
        at = item.text.end;
        m_items.push_back(item);
    }
    if (m_items.size() > before)
        m_items.back().last = true;
}

void PageText::addCode(PageItem pattern)
{
    constexpr int linesAnItem = 48;
    const TextRange all = pattern.text;
    std::uint32_t begin = all.begin;
    int lines = 0;
    for (std::uint32_t at = all.begin; at <= all.end; ++at) {
        const bool ends = at == all.end;
        if (!ends && (m_text[at] != '\n' || ++lines < linesAnItem))
            continue;
        pattern.text = {begin, at};
        pattern.first = begin == all.begin;
        pattern.last = at + 1 >= all.end;
        if (!pattern.text.isEmpty() || !pattern.last)
            m_items.push_back(pattern);
        begin = at + 1;
        lines = 0;
        if (pattern.last)
            break;
    }
}

std::string_view PageText::words(TextRange range) const
{
    if (range.isEmpty() || range.end > m_text.size())
        return {};
    return std::string_view(m_text).substr(range.begin, range.size());
}

TextRange PageText::toPage(TextRange range) const
{
    const auto moved = [this](std::uint32_t offset) {
        return offset < m_dropped ? 0 : offset - m_dropped + m_head;
    };
    return {moved(range.begin), moved(range.end)};
}

TextRange PageText::toBriefing(TextRange range) const
{
    const auto moved = [this](std::uint32_t offset) {
        return offset < m_head ? m_dropped : offset - m_head + m_dropped;
    };
    return {moved(range.begin), moved(range.end)};
}

std::size_t PageText::itemAt(std::uint32_t offset) const
{
    const auto next = std::upper_bound(
        m_items.begin(), m_items.end(), offset,
        [](std::uint32_t at, const PageItem &item) { return at < item.text.begin; });
    return next == m_items.begin() ? 0 : static_cast<std::size_t>(next - m_items.begin()) - 1;
}

TextRange PageText::cell(const PageItem &row, std::size_t column) const
{
    const Table &table = m_briefing->tables[static_cast<std::size_t>(row.table)];
    return toPage(row.row < 0 ? table.columns[column]
                              : table.cell(static_cast<std::size_t>(row.row), column));
}

std::span<const Mark> PageText::marksIn(TextRange range) const
{
    const TextRange own = toBriefing(range);
    return own.isEmpty() ? std::span<const Mark>() : m_briefing->marksIn(own);
}

/// Links to places of the briefing itself.
void PageText::findInnerLinks()
{
    const std::vector<std::string> &links = m_briefing->links;
    std::optional<Places> places;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i].find('#') == std::string::npos)
            continue;
        if (!places)
            places.emplace(*m_briefing);
        if (const std::optional<std::size_t> block = places->blockOf(links[i]))
            m_inner[static_cast<std::int32_t>(i)] = toPage(m_briefing->blocks[*block].text).begin;
    }
}

bool PageText::isOpenable(const Mark &mark) const
{
    if ((mark.styles & Link) == 0 || mark.link < 0)
        return false;
    if (m_inner.contains(mark.link))
        return true;
    // What lies beside the briefing is not opened by its word alone.
    const std::string uri = followedUri(m_briefing->links[static_cast<std::size_t>(mark.link)]);
    const std::size_t end = uri.find_first_of(":/?#");
    return end != std::string::npos && uri[end] == ':';
}

std::vector<const QImage *> PageText::imagesOf(const PageItem &item) const
{
    const bool isOfText = item.role == ItemRole::Block || item.role == ItemRole::TableRow;
    return isOfText ? imagesIn(item.text) : std::vector<const QImage *>();
}

std::vector<const QImage *> PageText::imagesIn(TextRange range) const
{
    std::vector<const QImage *> images;
    if (m_images.empty())
        return images;
    for (const Mark &mark : m_briefing->marksIn(toBriefing(range))) {
        const auto number = static_cast<std::size_t>(&mark - m_briefing->marks.data());
        if (const auto at = m_images.find(number); at != m_images.end())
            images.push_back(&at->second);
    }
    return images;
}

const Mark *PageText::openableAt(std::uint32_t offset) const
{
    for (const Mark &mark : marksIn({offset, offset + 1})) {
        if (isOpenable(mark))
            return &mark;
    }
    return nullptr;
}

std::string PageText::linkAt(std::uint32_t offset) const
{
    const Mark *mark = openableAt(offset);
    return mark == nullptr ? std::string()
                           : m_briefing->links[static_cast<std::size_t>(mark->link)];
}

std::optional<std::uint32_t> PageText::placeBehind(std::uint32_t offset) const
{
    const Mark *mark = openableAt(offset);
    const auto found = mark == nullptr ? m_inner.end() : m_inner.find(mark->link);
    return found == m_inner.end() ? std::nullopt : std::optional(found->second);
}

std::string PageText::plainText(TextRange range) const
{
    std::string result;
    for (std::size_t i = itemAt(range.begin); i < m_items.size(); ++i) {
        const TextRange item = m_items[i].text;
        if (item.begin >= range.end)
            break;
        const TextRange part{std::max(item.begin, range.begin), std::min(item.end, range.end)};
        if (part.isEmpty())
            continue;
        if (!result.empty())
            result += areClose(m_items[i - 1], m_items[i]) ? "\n" : "\n\n";
        result += words(part);
    }
    return result;
}

std::uint32_t PageText::sectionOffset(std::size_t section) const
{
    const Section &wanted = m_briefing->sections[section];
    return toPage(m_briefing->blocks[wanted.block].text).begin;
}

int PageText::sectionOfItem(std::size_t item) const
{
    if (item >= m_items.size())
        return -1;
    const auto &sections = m_briefing->sections;
    const std::uint32_t at = m_items[item].text.begin;
    const auto next = std::partition_point(
        sections.begin(), sections.end(), [&](const Section &section) {
            return toPage(m_briefing->blocks[section.block].text).begin <= at;
        });
    return static_cast<int>(next - sections.begin()) - 1;
}

} // namespace entente::ui
