// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/blocklayout.h"

#include "ui/reader/readertexts.h"

#include <algorithm>
#include <cmath>

namespace entente::ui {

namespace {

// Deeper lists and quotations than these keep the indent, so that a column always remains.
constexpr int deepestList = 8;
constexpr int deepestQuote = 6;

bool isHead(const PageItem &item)
{
    return item.role != ItemRole::Block && item.role != ItemRole::TableRow;
}

bool isHeading(const PageItem &item)
{
    return item.role == ItemRole::Block && item.kind == BlockKind::Heading;
}

qreal indentOf(const PageItem &item, const ReaderType &type)
{
    const int lists = std::min<int>(item.listDepth, deepestList);
    const int quotes = std::min<int>(item.quoteDepth, deepestQuote);
    const qreal note = item.note != 0 ? type.px(32) : 0.0;
    return note + lists * type.px(24) + quotes * quoteIndent(type);
}

const QFont &fontOf(const PageItem &item, const ReaderType &type)
{
    switch (item.role) {
    case ItemRole::Title:
        return type.title;
    case ItemRole::Subtitle:
        return type.subtitle;
    case ItemRole::Marking:
        return type.tableHead;
    case ItemRole::Byline:
    case ItemRole::Sample:
        return type.small;
    case ItemRole::TableRow:
        return type.table;
    case ItemRole::Block:
        break;
    }
    if (item.kind == BlockKind::Heading)
        return type.heading(item.rank);
    if (item.isCaption)
        return type.small;
    return item.kind == BlockKind::Code ? type.code : type.body;
}

qreal lineHeightOf(const PageItem &item, const ReaderType &type)
{
    if (item.role == ItemRole::Title || isHeading(item))
        return headLineHeight;
    const bool dense = item.role != ItemRole::Block || item.kind == BlockKind::Code
        || item.isCaption;
    return dense ? denseLineHeight : type.leading;
}

QString markerOf(const PageItem &item)
{
    if (item.note != 0)
        return QStringLiteral("[%1]").arg(item.note);
    if (item.ordered)
        return QStringLiteral("%1.").arg(item.number);
    switch ((std::max<int>(item.listDepth, 1) - 1) % 3) {
    case 0:
        return QStringLiteral("•");
    case 1:
        return QStringLiteral("–");
    default:
        return QStringLiteral("◦");
    }
}

qreal headSpace(const PageItem &item, const ReaderType &type)
{
    switch (item.role) {
    case ItemRole::Subtitle:
        return type.px(8);
    case ItemRole::Byline:
        return type.px(16);
    default:
        return type.px(4);
    }
}

qreal headingSpace(const PageItem &item, bool belowHeading, const ReaderType &type)
{
    const qreal space = item.rank <= 1 ? 36 : item.rank == 2 ? 28 : 22;
    return type.px(belowHeading ? 12 : space);
}

/// As large as it is, or as the column lets it be.
QSizeF pictureSize(const QImage &image, const ReaderType &type, qreal width)
{
    const QSizeF natural = image.deviceIndependentSize();
    const QSizeF size(type.px(natural.width()), type.px(natural.height()));
    return size.width() <= width ? size : size * (width / size.width());
}

/// Puts the flow into the padded box of code or a figure.
void addBox(ItemLayout &layout, const PageItem &item, const ReaderType &type, qreal indent,
            qreal width)
{
    const qreal across = type.px(16);
    const qreal down = type.px(12);
    const bool code = item.kind == BlockKind::Code;
    qreal above = !code || item.first ? down : 0.0;
    const qreal below = !code || item.last ? down : 0.0;
    if (!code) {
        layout.label = ReaderTexts::tr("Figure");
        layout.labelAt = {indent + across, layout.top + down + type.px(12)};
        above += type.px(20);
    }
    PlacedFlow &placed = layout.flows.front();
    const qreal words = placed.flow.layOut(std::max(width - 2 * across, type.px(64)));
    placed.at = {indent + across, layout.top + above};
    layout.box = {indent, layout.top, width, above + words + below};
    layout.height = layout.box.bottom();
}

/// A figure has its words under its images; what else there is has its images under its words.
void addPictures(ItemLayout &layout, const std::vector<const QImage *> &images, bool isFigure,
                 const ReaderType &type, qreal indent, qreal width)
{
    PlacedFlow &placed = layout.flows.front();
    const qreal words = placed.flow.layOut(width);
    placed.at = {indent, layout.top};
    const QPointF below(indent, layout.top + (isFigure ? 0.0 : words + type.px(8)));
    const qreal behind = below.y() + putPictures(layout, images, type, below, width);
    if (isFigure)
        placed.at = {indent, behind};
    layout.height = behind + (isFigure ? words : 0.0);
}

} // namespace

qreal putPictures(ItemLayout &layout, const std::vector<const QImage *> &images,
                  const ReaderType &type, QPointF at, qreal width)
{
    const qreal top = at.y();
    for (const QImage *image : images) {
        const QSizeF size = pictureSize(*image, type, width);
        layout.pictures.emplace_back(at, size);
        at.ry() += size.height() + type.px(8);
    }
    return at.y() - top;
}

qreal quoteIndent(const ReaderType &type)
{
    return type.px(24);
}

const PlacedFlow *ItemLayout::flowAt(std::uint32_t offset) const
{
    const PlacedFlow *found = flows.empty() ? nullptr : &flows.front();
    for (const PlacedFlow &placed : flows) {
        // Empty cells lie anywhere; words do not.
        if (!placed.flow.words().isEmpty() && placed.flow.words().begin <= offset)
            found = &placed;
    }
    return found;
}

const PlacedFlow *ItemLayout::flowNear(QPointF place) const
{
    const PlacedFlow *found = nullptr;
    const PlacedFlow *leftmost = nullptr;
    for (const PlacedFlow &placed : flows) {
        if (leftmost == nullptr || placed.at.x() < leftmost->at.x())
            leftmost = &placed;
        const bool begins = placed.at.x() <= place.x();
        if (begins && (found == nullptr || placed.at.x() >= found->at.x()))
            found = &placed;
    }
    return found == nullptr ? leftmost : found;
}

std::vector<QRectF> ItemLayout::boxesOf(TextRange words) const
{
    std::vector<QRectF> boxes;
    for (const PlacedFlow &placed : flows) {
        for (const QRectF &lineBox : placed.flow.boxesOf(words))
            boxes.push_back(lineBox.translated(placed.at));
    }
    return boxes;
}

void ItemLayout::mirror(qreal width)
{
    fromRight = true;
    const auto turned = [width](QRectF of) {
        of.moveLeft(width - of.right());
        return of;
    };
    for (PlacedFlow &placed : flows)
        placed.at.setX(width - placed.at.x() - placed.flow.width());
    for (QRectF &picture : pictures)
        picture = turned(picture);
    box = turned(box);
    markerEnd.setX(width - markerEnd.x());
    labelAt.setX(width - labelAt.x());
}

qreal spaceBefore(const PageText &page, std::size_t index, const ReaderType &type)
{
    const PageItem &item = page.items()[index];
    if (index == 0)
        return type.px(40);
    const PageItem &before = page.items()[index - 1];
    if (isHead(item))
        return headSpace(item, type);
    if (isHead(before))
        return type.px(36);
    if (!item.first)
        return 0.0;
    if (isHeading(item))
        return headingSpace(item, isHeading(before), type);
    if (isHeading(before))
        return type.px(item.table >= 0 ? 12 : 8);
    if (before.isCaption && (item.table >= 0 || item.kind == BlockKind::Figure))
        return type.px(8);
    if (item.isCaption && (before.table >= 0 || before.kind == BlockKind::Figure))
        return type.px(8);
    if (item.table >= 0 || before.table >= 0)
        return type.px(24);
    if (item.kind == BlockKind::ListItem || item.listDepth > 0)
        return type.px(before.listDepth > 0 ? 6 : 10);
    return type.px(item.kind == BlockKind::Rule ? 28 : 14);
}

qreal spaceAfter(const PageText &page, std::size_t item, const ReaderType &type)
{
    return item + 1 == page.items().size() ? type.px(64) : 0.0;
}

qreal estimatedHeight(const PageText &page, std::size_t index, const ReaderType &type, qreal width)
{
    const PageItem &item = page.items()[index];
    const qreal around = spaceBefore(page, index, type) + spaceAfter(page, index, type);
    if (item.role == ItemRole::Block && item.kind == BlockKind::Rule)
        return around + 1;
    const QFont &font = fontOf(item, type);
    const qreal line = std::round(font.pixelSize() * lineHeightOf(item, type));
    qreal pictures = 0;
    for (const QImage *image : page.imagesOf(item))
        pictures += pictureSize(*image, type, width).height() + type.px(8);
    qreal character = type.character * font.pixelSize() / type.body.pixelSize();
    // A character of Chinese, Japanese or Korean is three bytes and as wide as it is high.
    const std::string_view words = page.words(item.text);
    if (!words.empty() && static_cast<unsigned char>(words[words.size() / 2]) >= 0x80)
        character = font.pixelSize() / 3.0;
    qreal column = std::max(width - indentOf(item, type), type.px(64));
    qreal bytes = item.text.size();
    if (item.role == ItemRole::TableRow) {
        const Table &table = page.briefing().tables[static_cast<std::size_t>(item.table)];
        bytes = 0;
        for (std::size_t i = 0; i < table.columnCount(); ++i)
            bytes = std::max<qreal>(bytes, page.cell(item, i).size());
        column = std::max(width / static_cast<qreal>(table.columnCount()), type.px(96));
        return around + pictures + type.px(13)
            + line * std::max(1.0, std::ceil(bytes * character / column));
    }
    return around + pictures + line * std::max(1.0, std::ceil(bytes * character / column));
}

void applyMarks(const PageText &page, const ReaderType &type, TextFlow &flow)
{
    const std::uint32_t shift = flow.words().begin - page.toBriefing(flow.words()).begin;
    for (const Mark &mark : page.marksIn(flow.words())) {
        QTextCharFormat format;
        if ((mark.styles & Strong) != 0)
            format.setFontWeight(QFont::Bold);
        if ((mark.styles & (Emphasis | Image)) != 0)
            format.setFontItalic(true);
        if ((mark.styles & Strikeout) != 0)
            format.setFontStrikeOut(true);
        if ((mark.styles & Monospace) != 0) {
            format.setFontFamilies(type.code.families());
            format.setProperty(QTextFormat::FontPixelSize, type.code.pixelSize());
        }
        if ((mark.styles & NoteReference) != 0)
            format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        if (page.isOpenable(mark))
            format.setFontUnderline(true);
        if (!format.isEmpty())
            flow.setStyle({mark.text.begin + shift, mark.text.end + shift}, format);
    }
}

ItemLayout layOutBlock(const PageText &page, std::size_t index, const ReaderType &type, qreal width)
{
    const PageItem &item = page.items()[index];
    ItemLayout layout;
    layout.top = spaceBefore(page, index, type);
    const qreal indent = indentOf(item, type);
    const qreal column = std::max(width - indent, type.px(64));
    if (item.role == ItemRole::Block && item.kind == BlockKind::Rule) {
        layout.box = {indent, layout.top, column, 1.0};
        layout.height = layout.box.bottom() + spaceAfter(page, index, type);
        return layout;
    }
    const QFont &font = fontOf(item, type);
    layout.flows.push_back(
        {TextFlow(page.words(item.text), item.text.begin, font, lineHeightOf(item, type)), {}});
    PlacedFlow &placed = layout.flows.front();
    if (page.isFromRight() && !(item.role == ItemRole::Block && item.kind == BlockKind::Code))
        placed.flow.setFromRight(item.role != ItemRole::Byline);
    if (item.role == ItemRole::Block)
        applyMarks(page, type, placed.flow);
    const bool boxed = item.role == ItemRole::Block
        && (item.kind == BlockKind::Code || item.kind == BlockKind::Figure);
    const std::vector<const QImage *> images = page.imagesOf(item);
    if (!images.empty()) {
        addPictures(layout, images, item.kind == BlockKind::Figure, type, indent, column);
    } else if (boxed) {
        addBox(layout, item, type, indent, column);
    } else {
        placed.at = {indent, layout.top};
        layout.height = layout.top + placed.flow.layOut(column);
    }
    const bool continues = item.note != 0 && index > 0 && page.items()[index - 1].note == item.note;
    if (item.role == ItemRole::Block
        && (item.kind == BlockKind::ListItem || (item.note != 0 && !continues))) {
        layout.marker = markerOf(item);
        layout.markerEnd = {indent - type.px(8), layout.top + placed.flow.firstBaseline()};
    }
    layout.height += spaceAfter(page, index, type);
    return layout;
}

} // namespace entente::ui
