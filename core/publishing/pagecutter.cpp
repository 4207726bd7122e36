// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/pagecutter.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace entente::pages {

namespace {

constexpr double ruleGap = 5 * point;
constexpr double rowGap = 4 * point; ///< as the padding of cells

struct Line
{
    double top = 0;
    double bottom = 0;
};

/// Lines stand in slots of even height; what a tall fallback font adds to a line is let be.
std::vector<Line> linesOf(const QTextBlock &block)
{
    std::vector<Line> found;
    const QTextLayout *layout = block.layout();
    const double slot = block.blockFormat().lineHeight();
    const double origin = block.document()->documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QRectF rect = layout->lineAt(i).rect();
        const double half = (slot > 0 ? slot : rect.height()) / 2;
        const double centre = origin + rect.center().y();
        found.push_back({centre - half, centre + half});
    }
    return found;
}

class BoxMaker final
{
public:
    BoxMaker(std::vector<Box> &boxes, int flow, double height)
        : m_boxes(boxes), m_flow(flow), m_height(height)
    {
    }

    void addBlock(const QTextBlock &block);
    void addTable(const QTextTable &table);

private:
    Box &add(Line line);
    void addTallRow(std::vector<Line> lines, const Box &pattern);
    [[nodiscard]] static std::vector<Line> linesOfRow(const QTextTable &table, int row);

    std::vector<Box> &m_boxes;
    int m_flow;
    double m_height;
    bool m_keep = false; ///< the block before wants to stay with this one
};

Box &BoxMaker::add(Line line)
{
    Box box;
    box.flow = m_flow;
    box.top = line.top;
    box.bottom = line.bottom;
    m_boxes.push_back(box);
    return m_boxes.back();
}

void BoxMaker::addBlock(const QTextBlock &block)
{
    if (block.length() <= 1)
        return;
    const QTextBlockFormat format = block.blockFormat();
    const bool keep = format.boolProperty(KeepWithNext);
    const bool isHeading = format.hasProperty(HeadingNumber);
    const std::vector<Line> all = linesOf(block);
    const std::size_t count = all.size();
    constexpr std::size_t fewest = 2; // lines of a paragraph that may stand alone on a page
    for (std::size_t i = 0; i < count; ++i) {
        Box &box = add(all[i]);
        const bool edge = i < fewest || count - i < fewest;
        box.glued = i == 0 ? m_keep : edge || isHeading;
        if (i == 0 && isHeading)
            box.heading = format.intProperty(HeadingNumber);
        box.before = i == 0 ? format.topMargin() : 0;
        box.after = i + 1 == count ? format.bottomMargin() : 0;
    }
    if (count > 0 && format.boolProperty(RuleBelow)) {
        m_boxes.back().bottom += ruleGap;
        m_boxes.back().rule = Box::StrongRule;
    }
    m_keep = keep;
}

std::vector<Line> BoxMaker::linesOfRow(const QTextTable &table, int row)
{
    std::vector<Line> all;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        for (auto at = cell.begin(); !at.atEnd(); ++at) {
            const std::vector<Line> own = linesOf(at.currentBlock());
            all.insert(all.end(), own.begin(), own.end());
        }
    }
    return all;
}

void BoxMaker::addTallRow(std::vector<Line> lines, const Box &pattern)
{
    std::sort(lines.begin(), lines.end(),
              [](const Line &a, const Line &b) { return a.top < b.top; });
    // Between two lines where no cell has a line that crosses.
    Line part{pattern.top, lines.front().bottom};
    const auto close = [&](double bottom) {
        Box &box = m_boxes.emplace_back(pattern);
        box.top = part.top;
        box.bottom = bottom;
        box.glued = pattern.glued && part.top == pattern.top;
        box.rule = Box::NoRule;
        box.after = 0;
    };
    constexpr double tolerance = 1;
    for (const Line &line : lines) {
        if (line.top >= part.bottom - tolerance) {
            close(line.top);
            part.top = line.top;
        }
        part.bottom = std::max(part.bottom, line.bottom);
    }
    close(pattern.bottom);
    m_boxes.back().rule = pattern.rule;
    m_boxes.back().after = pattern.after;
}

void BoxMaker::addTable(const QTextTable &table)
{
    const int heads = table.format().headerRowCount();
    const bool ruled = table.format().boolProperty(Ruled);
    int header = -1;
    for (int row = 0; row < table.rows(); ++row) {
        const std::vector<Line> all = linesOfRow(table, row);
        if (all.empty())
            continue;
        Box box;
        box.flow = m_flow;
        box.top = all.front().top;
        for (const Line &line : all) {
            box.top = std::min(box.top, line.top);
            box.bottom = std::max(box.bottom, line.bottom);
        }
        box.top -= ruled ? rowGap : 0;
        box.bottom += ruled ? rowGap : 0;
        box.glued = m_keep;
        box.rule = !ruled ? Box::NoRule : row < heads ? Box::StrongRule : Box::Hairline;
        box.header = row < heads ? -1 : header;
        box.before = row == 0 ? table.format().topMargin() : 0;
        box.after = row + 1 == table.rows() ? table.format().bottomMargin() : 0;
        m_keep = row < heads;
        if (box.bottom - box.top > m_height && box.header >= 0) {
            addTallRow(all, box);
            continue;
        }
        m_boxes.push_back(box);
        if (row < heads)
            header = static_cast<int>(m_boxes.size()) - 1;
    }
}

double heightOf(const Box &box)
{
    return box.bottom - box.top;
}

/// Room that the repeated heads of a table take on a page which begins with a box.
double headerHeight(const std::vector<Box> &boxes, std::size_t first)
{
    const int header = boxes[first].header;
    if (header < 0)
        return 0;
    // A row that was parted has no padding of its own above its second part.
    const bool parted = first > 0 && boxes[first - 1].header == header
        && boxes[first - 1].rule == Box::NoRule;
    return heightOf(boxes[static_cast<std::size_t>(header)]) + (parted ? rowGap : 0);
}

/// Puts boxes on one page, one below the other as in their flows.
class PageFiller final
{
public:
    explicit PageFiller(const std::vector<Box> &boxes) : m_boxes(boxes) {}

    [[nodiscard]] Page fill(std::size_t first, std::size_t last);
    /// Space between a box and the one above it.
    [[nodiscard]] static double gap(const Box &above, const Box &box)
    {
        return std::max(above.after, box.before);
    }

private:
    void place(const Box &box, double y);

    const std::vector<Box> &m_boxes;
    Page m_page;
};

void PageFiller::place(const Box &box, double y)
{
    std::vector<Band> &bands = m_page.bands;
    constexpr double tolerance = 0.5;
    const bool continues = !bands.empty() && bands.back().flow == box.flow
        && std::abs((y - bands.back().y) - (box.top - bands.back().top)) < tolerance;
    if (continues)
        bands.back().bottom = box.bottom;
    else
        bands.push_back({box.flow, box.top, box.bottom, y});
    if (box.rule != Box::NoRule)
        m_page.rules.push_back({y + heightOf(box), box.rule == Box::StrongRule});
    if (box.heading >= 0)
        m_page.headings.push_back(box.heading);
}

Page PageFiller::fill(std::size_t first, std::size_t last)
{
    m_page = {};
    double y = headerHeight(m_boxes, first);
    if (m_boxes[first].header >= 0)
        place(m_boxes[static_cast<std::size_t>(m_boxes[first].header)], 0);
    for (std::size_t i = first; i < last; ++i) {
        if (i > first)
            y += gap(m_boxes[i - 1], m_boxes[i]);
        place(m_boxes[i], y);
        y += heightOf(m_boxes[i]);
    }
    return m_page;
}

/// One past the last box that has room on a page that begins with a box.
std::size_t endOfPage(const std::vector<Box> &boxes, std::size_t first, double height)
{
    double y = headerHeight(boxes, first) + heightOf(boxes[first]);
    std::size_t end = first + 1;
    for (; end < boxes.size() && !boxes[end].startsPage; ++end) {
        y += PageFiller::gap(boxes[end - 1], boxes[end]) + heightOf(boxes[end]);
        if (y > height)
            break;
    }
    if (end == boxes.size() || boxes[end].startsPage)
        return end;
    std::size_t kept = end;
    while (kept > first + 1 && boxes[kept].glued)
        --kept;
    return boxes[kept].glued ? end : kept;
}

} // namespace

void appendBoxes(std::vector<Box> &boxes, const Flow &flow, int number, double height)
{
    constexpr double tallest = 0.6; // of a page, for a row that is not parted
    const std::size_t first = boxes.size();
    BoxMaker maker(boxes, number, height * tallest);
    const QTextFrame *root = flow.document->rootFrame();
    for (auto at = root->begin(); !at.atEnd(); ++at) {
        if (const auto *table = qobject_cast<const QTextTable *>(at.currentFrame()))
            maker.addTable(*table);
        else if (at.currentBlock().isValid())
            maker.addBlock(at.currentBlock());
    }
    if (flow.startsPage && boxes.size() > first)
        boxes[first].startsPage = true;
}

std::vector<Page> cut(const std::vector<Box> &boxes, double height)
{
    std::vector<Page> pages;
    PageFiller filler(boxes);
    for (std::size_t first = 0; first < boxes.size();) {
        const std::size_t end = endOfPage(boxes, first, height);
        pages.push_back(filler.fill(first, end));
        first = end;
    }
    return pages;
}

} // namespace entente::pages
