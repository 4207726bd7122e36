// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/tablelayout.h"

#include "ui/workspace/workspace.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

std::string_view longestWord(std::string_view words)
{
    std::string_view longest;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= words.size(); ++i) {
        if (i < words.size() && words[i] != ' ' && words[i] != '\n' && words[i] != '\t')
            continue;
        if (i - begin > longest.size())
            longest = words.substr(begin, i - begin);
        begin = i + 1;
    }
    return longest;
}

/// Measures cells; what is certainly wider than any column may be is not shaped at all.
class CellMeter final
{
public:
    CellMeter(const ReaderType &type, qreal measure)
        : m_body(type.table),
          m_head(type.tableHead),
          m_padding(2 * type.px(8)),
          m_widestWord(type.px(160)),
          m_widest(std::round(measure * 0.75)),
          m_unit(type.px(1))
    {
    }

    [[nodiscard]] ColumnNeed need(std::string_view words, bool head) const
    {
        const QFontMetricsF &metrics = head ? m_head : m_body;
        const std::string_view word = longestWord(words);
        const qreal least = std::min(m_widestWord, width(metrics, word));
        const qreal natural = word.size() == words.size() ? width(metrics, words)
                                                          : std::max(least, width(metrics, words));
        // A pixel more, for lines are measured more finely than words.
        return {std::ceil(least) + 1 + m_padding,
                std::ceil(std::min(m_widest, natural)) + 1 + m_padding};
    }

    /// A picture is drawn smaller where there is no room for it.
    void addPicture(ColumnNeed &column, const QImage &image) const
    {
        const qreal natural = std::min(m_widest, m_unit * image.deviceIndependentSize().width())
            + m_padding;
        column.least = std::max(column.least, std::min(natural, m_widestWord));
        column.natural = std::max(column.natural, natural);
    }

private:
    [[nodiscard]] qreal width(const QFontMetricsF &metrics, std::string_view words) const
    {
        constexpr std::size_t longest = 200;
        return words.size() > longest ? m_widest : metrics.horizontalAdvance(toQString(words));
    }

    QFontMetricsF m_body;
    QFontMetricsF m_head;
    qreal m_padding;
    qreal m_widestWord;
    qreal m_widest;
    qreal m_unit;
};

/// The width that no column may pass for all to fit: narrow columns keep their natural width, and
/// those that ask for more get equal parts of the rest.
qreal fairWidth(const std::vector<ColumnNeed> &needs, qreal measure)
{
    const auto total = [&](qreal limit) {
        qreal sum = 0.0;
        for (const ColumnNeed &need : needs)
            sum += std::clamp(limit, need.least, need.natural);
        return sum;
    };
    qreal low = 0.0;
    qreal high = measure;
    while (high - low > 0.25) {
        const qreal middle = (low + high) / 2;
        (total(middle) <= measure ? low : high) = middle;
    }
    return std::max(low, 1.0);
}

Qt::Alignment alignmentOf(const Table &table, std::size_t column)
{
    if (column >= table.alignments.size() || table.alignments[column] == Alignment::Start)
        return Qt::AlignLeft;
    return table.alignments[column] == Alignment::End ? Qt::AlignRight : Qt::AlignHCenter;
}

} // namespace

TableColumns fitColumns(const std::vector<ColumnNeed> &needs, qreal measure)
{
    qreal least = 0.0;
    qreal natural = 0.0;
    for (const ColumnNeed &need : needs) {
        least += need.least;
        natural += need.natural;
    }
    const qreal limit = natural > measure && least < measure ? fairWidth(needs, measure) : 0.0;
    TableColumns columns;
    for (const ColumnNeed &need : needs) {
        qreal width = need.natural;
        if (limit > 0)
            width = std::clamp(limit, need.least, need.natural);
        else if (natural <= measure && natural > 0) // what is left over is shared
            width = need.natural * measure / natural;
        columns.widths.push_back(std::floor(width));
        columns.total += columns.widths.back();
    }
    return columns;
}

TableColumns measureColumns(const PageText &page, std::size_t index, const ReaderType &type,
                            qreal measure)
{
    // The first rows speak for the others; a longer word further down is broken.
    constexpr std::size_t cellsMeasured = 2000;
    const Table &table = page.briefing().tables[index];
    const CellMeter meter(type, measure);
    std::vector<ColumnNeed> needs;
    for (const TextRange head : table.columns)
        needs.push_back(meter.need(page.briefing().words(head), true));
    const std::size_t rows = std::min(table.rowCount(),
                                      cellsMeasured / std::max<std::size_t>(needs.size(), 1) + 1);
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < needs.size(); ++column) {
            const ColumnNeed cell = meter.need(page.briefing().words(table.cell(row, column)),
                                               false);
            needs[column].least = std::max(needs[column].least, cell.least);
            needs[column].natural = std::max(needs[column].natural, cell.natural);
            for (const QImage *image : page.imagesIn(page.toPage(table.cell(row, column))))
                meter.addPicture(needs[column], *image);
        }
    }
    return fitColumns(needs, measure);
}

ItemLayout layOutRow(const PageText &page, std::size_t index, const TableColumns &columns,
                     const ReaderType &type)
{
    const PageItem &item = page.items()[index];
    const Table &table = page.briefing().tables[static_cast<std::size_t>(item.table)];
    const qreal across = type.px(8);
    const qreal down = type.px(6);
    ItemLayout layout;
    layout.top = spaceBefore(page, index, type);
    layout.flows.reserve(columns.widths.size());
    qreal x = 0.0;
    qreal highest = type.px(16);
    for (std::size_t column = 0; column < columns.widths.size(); ++column) {
        const TextRange cell = page.cell(item, column);
        const QFont &font = item.row < 0 ? type.tableHead : type.table;
        TextFlow flow(page.words(cell), cell.begin, font, denseLineHeight);
        if (page.isFromRight())
            flow.setFromRight(true);
        applyMarks(page, type, flow);
        const qreal width = std::max(columns.widths[column] - 2 * across, type.px(16));
        qreal height = flow.layOut(width, alignmentOf(table, column));
        if (const auto images = page.imagesIn(cell); !images.empty()) {
            const qreal words = cell.isEmpty() ? 0.0 : height + type.px(4);
            height = words
                + putPictures(layout, images, type, {x + across, layout.top + down + words}, width);
        }
        highest = std::max(highest, height);
        layout.flows.push_back({std::move(flow), {x + across, layout.top + down}});
        x += columns.widths[column];
    }
    layout.box = {0.0, layout.top, columns.total, highest + 2 * down + 1};
    layout.height = layout.box.bottom() + spaceAfter(page, index, type);
    if (item.last)
        layout.height += type.px(8); // where the table's scroll bar has its place
    return layout;
}

} // namespace entente::ui
