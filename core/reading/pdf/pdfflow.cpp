// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/pdf/pdfflow.h"

#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace entente {

namespace {

constexpr float close = 3.0F; // points by which what is in line may be off

int quarters(float size)
{
    return static_cast<int>(std::lround(size * 4));
}

bool isSameSize(float one, float other)
{
    return std::abs(one - other) < 0.07F * std::max(one, other);
}

/// Whether words end a sentence, behind quotation marks and brackets too.
bool endsSentence(std::string_view words)
{
    while (!words.empty()) {
        const text::Decoded last = text::decodeBefore(words, words.size());
        const std::u32string_view closing = U"\"')]”’»";
        if (closing.find(last.character) == std::u32string_view::npos)
            return std::u32string_view(U".!?:;…。！？").find(last.character)
                != std::u32string_view::npos;
        words.remove_suffix(last.length);
    }
    return false;
}

bool beginsSmall(std::string_view words)
{
    return !words.empty() && words.front() >= 'a' && words.front() <= 'z';
}

} // namespace

float PdfHabits::stepOf(float size) const
{
    const auto found = steps.find(quarters(size));
    return found == steps.end() ? 1.3F * size : found->second;
}

PdfHabits pdfHabitsOf(const std::vector<PdfRegion> &regions)
{
    std::map<int, std::size_t> sizes;
    std::map<int, std::vector<float>> steps;
    for (const PdfRegion &region : regions) {
        for (std::size_t i = 0; i < region.lines.size(); ++i) {
            const PdfLine &line = region.lines[i];
            for (const PdfWord *word : line.words)
                sizes[quarters(word->size)] += word->text.size();
            if (i == 0 || !isSameSize(line.size, region.lines[i - 1].size))
                continue;
            const float step = line.baseline - region.lines[i - 1].baseline;
            if (step > 0.8F * line.size && step < 3 * line.size)
                steps[quarters(line.size)].push_back(step);
        }
    }
    PdfHabits habits;
    std::size_t most = 0;
    for (const auto &[size, count] : sizes) {
        if (count > most) {
            most = count;
            habits.bodySize = static_cast<float>(size) / 4;
        }
    }
    for (auto &[size, all] : steps) {
        // The usual step is the closest that is not rare: lines of paragraphs, not paragraphs.
        std::map<int, std::size_t> counts;
        for (const float step : all)
            ++counts[quarters(step)];
        const auto often = std::max_element(
            counts.begin(), counts.end(),
            [](const auto &one, const auto &other) { return one.second < other.second; });
        const auto usual = std::find_if(counts.begin(), counts.end(), [&](const auto &each) {
            return 8 * each.second >= often->second && each.second > 1;
        });
        const float step = static_cast<float>((usual == counts.end() ? often : usual)->first) / 4;
        constexpr std::size_t enough = 3;
        if (all.size() >= enough)
            habits.steps[size] = std::min(step, 1.8F * static_cast<float>(size) / 4);
        if (size == quarters(habits.bodySize)) {
            const auto wider = std::count_if(all.begin(), all.end(),
                                             [&](float each) { return each > 1.2F * step; });
            habits.isSpaced = static_cast<std::size_t>(wider) * 20 > all.size();
        }
    }
    return habits;
}

void PdfFlow::region(const PdfRegion &region)
{
    m_region.box = region.box;
    m_region.column = region.column;
    m_isAcross = true;
}

bool PdfFlow::wouldFit(const PdfLine &line) const
{
    const PdfWord &first = *line.words.front();
    const float room = m_lastRight - m_last->box.right;
    return first.box.width() + 0.6F * line.size < room;
}

bool PdfFlow::beginsAcross(const PdfLine &line) const
{
    // Over columns and pages: a sentence goes on, or a full line does.
    const std::string before = wordsOf(*m_last);
    if (m_blocks.back().form.kind == BlockKind::Heading || wouldFit(line))
        return true;
    return endsSentence(before) && !beginsSmall(line.words.front()->text)
        && (m_habits.isSpaced || line.box.left > m_region.box.left + close);
}

bool PdfFlow::beginsInRegion(const PdfLine &line) const
{
    const float step = line.baseline - m_last->baseline;
    const float usual = m_habits.stepOf(std::max(line.size, m_last->size));
    if (step > 1.22F * usual || step < -0.5F * usual)
        return true;
    // A little space is enough behind the end of a sentence, as between sections of a law.
    if (step > 1.12F * usual && endsSentence(wordsOf(*m_last))
        && !beginsSmall(line.words.front()->text))
        return true;
    // A first line is indented, but for that of an item, whose words hang.
    const bool isItem = m_blocks.back().form.kind == BlockKind::ListItem;
    const float indent = line.box.left - m_last->box.left;
    if (m_lineCount > 1 && indent > 0.8F * line.size && !isItem)
        return true;
    // One that goes back to the left of a block whose lines hang there begins another.
    if (m_lineCount > 1 && indent < -0.8F * line.size)
        return true;
    if (!wouldFit(line))
        return false;
    const float room = m_lastRight - m_last->box.right;
    const float measure = m_lastRight - m_region.box.left;
    const bool isLoose = room > 0.25F * measure && endsSentence(wordsOf(*m_last));
    return m_habits.isSpaced ? isLoose && !beginsSmall(line.words.front()->text)
                             : endsSentence(wordsOf(*m_last)) || room > 0.25F * measure;
}

bool PdfFlow::isMidSentence(const PdfLine &line) const
{
    if (!m_last || m_blocks.back().grid || m_blocks.back().form.kind == BlockKind::Code
        || !isSameSize(line.size, m_last->size) || endsSentence(wordsOf(*m_last)))
        return false;
    const float step = line.baseline - m_last->baseline;
    const bool isBelow = step > 0 && step <= 1.22F * m_habits.stepOf(line.size);
    const bool isIndented = line.box.left > m_last->box.left + 0.8F * line.size;
    return (m_isAcross || (isBelow && !isIndented)) && !wouldFit(line);
}

bool PdfFlow::isItem(const PdfLine &line, const PdfMarker &marker) const
{
    const float left = line.box.left;
    const auto before = std::find_if(m_items.begin(), m_items.end(), [&](const Item &item) {
        return std::abs(item.left - left) < close && follows(marker, item.marker);
    });
    const bool isSign = marker.kind == PdfMarker::Kind::Bullet && marker.around.size() > 1
        && marker.around != "–" && marker.around != "—";
    // Behind a full line that ends no sentence it may be "subsection (b)", or a dash: there only
    // the next of a list begins an item, where its lines hang or it begins with a capital.
    if (isMidSentence(line) && !isSign) {
        const bool hangs = before != m_items.end()
            && std::abs(m_last->box.left - before->textLeft) < close;
        return before != m_items.end() && (hangs || !beginsSmall(line.words[1]->text));
    }
    if (before != m_items.end())
        return true;
    const float gap = line.words[1]->box.left - line.words.front()->box.right;
    if (marker.kind == PdfMarker::Kind::Bullet)
        return isSign || gap > 0.35F * line.size;
    return marker.number == 1 || gap > 0.32F * line.size;
}

bool PdfFlow::begins(const PdfLine &line, const std::optional<PdfMarker> &marker) const
{
    if (!m_last || m_blocks.back().grid)
        return true;
    const bool wasCode = m_blocks.back().form.kind == BlockKind::Code;
    const bool isCode = (line.styles & Style::Monospace) != 0;
    if (!isSameSize(line.size, m_last->size) || isCode != wasCode)
        return true;
    if (marker && isItem(line, *marker))
        return true;
    if (wasCode)
        return !m_isAcross && line.baseline - m_last->baseline > 1.6F * m_habits.stepOf(line.size);
    // Words that are all bold, above others that are not.
    const bool isStrong = (line.styles & Style::Strong) != 0;
    const bool wasStrong = (m_last->styles & Style::Strong) != 0;
    if (isStrong != wasStrong && (wasStrong || isStrong) && m_lineCount <= 3 && wouldFit(line)
        && (isStrong || !beginsSmall(line.words.front()->text)))
        return true;
    return m_isAcross ? beginsAcross(line) : beginsInRegion(line);
}

void PdfFlow::append(const PdfLine &line, std::size_t without)
{
    PdfBlock &block = m_blocks.back();
    if (block.form.kind == BlockKind::Code && !block.words.empty())
        block.lineEnds.push_back(block.words.size());
    if (m_isAcross && !block.words.empty())
        block.columns.emplace_back(block.words.size(), m_region.column);
    block.words.insert(block.words.end(), line.words.begin() + static_cast<std::ptrdiff_t>(without),
                       line.words.end());
    m_last = line;
    m_lastRight = m_region.box.right;
    m_isAcross = false;
    ++m_lineCount;
}

void PdfFlow::beginItem(const PdfLine &line, const PdfMarker &marker)
{
    const float left = line.box.left;
    while (!m_items.empty() && m_items.back().left > left + close)
        m_items.pop_back();
    const Item item{left, line.words[1]->box.left, marker};
    if (!m_items.empty() && std::abs(m_items.back().left - left) <= close)
        m_items.back() = item;
    else
        m_items.push_back(item);
    Block &form = m_blocks.back().form;
    form.kind = BlockKind::ListItem;
    form.listDepth = static_cast<std::uint8_t>(std::min<std::size_t>(m_items.size(), 16));
    form.ordered = marker.kind == PdfMarker::Kind::Number;
    form.number = form.ordered ? marker.number : 0;
}

void PdfFlow::beginOther(const PdfLine &line)
{
    Block &form = m_blocks.back().form;
    form.kind = (line.styles & Style::Monospace) != 0 ? BlockKind::Code : BlockKind::Paragraph;
    // A paragraph that stands where the words of an item do belongs to that item.
    while (!m_items.empty() && line.box.left < m_items.back().textLeft - close)
        m_items.pop_back();
    const bool isOfItem = !m_items.empty()
        && std::abs(line.box.left - m_items.back().textLeft) < close
        && isSameSize(line.size, m_habits.bodySize);
    if (!isOfItem)
        m_items.clear();
    form.listDepth = static_cast<std::uint8_t>(std::min<std::size_t>(m_items.size(), 16));
}

void PdfFlow::line(const PdfLine &line)
{
    if (line.words.empty())
        return;
    const std::optional<PdfMarker> marker = pdfMarkerOf(line);
    if (!begins(line, marker)) {
        append(line, 0);
        return;
    }
    const bool asItem = marker && isItem(line, *marker) && line.size < 1.15F * m_habits.bodySize;
    PdfBlock &block = m_blocks.emplace_back();
    block.column = m_region.column;
    m_lineCount = 0;
    if (asItem)
        beginItem(line, *marker);
    else
        beginOther(line);
    // "(b)" stays in the words: others cite it by that.
    const bool isBare = asItem
        && (marker->kind == PdfMarker::Kind::Number || marker->kind == PdfMarker::Kind::Bullet);
    append(line, isBare ? 1 : 0);
    if (!asItem)
        return;
    m_blocks.back().marker = isBare ? line.words.front() : nullptr;
    m_last->box.left = m_items.back().textLeft; // where its further lines begin
}

void PdfFlow::label(const PdfLine &line)
{
    m_last.reset();
    this->line(line);
    m_blocks.back().isLabel = true;
    m_last.reset();
}

void PdfFlow::grid(PdfGrid grid)
{
    PdfBlock &block = m_blocks.emplace_back();
    block.form.kind = BlockKind::Table;
    block.column = m_region.column;
    block.grid = std::move(grid);
    m_items.clear();
    m_last.reset();
    m_isAcross = false;
}

std::vector<PdfBlock> PdfFlow::finish()
{
    return std::move(m_blocks);
}

} // namespace entente
