// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/publishing/typesetpages.h"

#include "core/publishing/composer.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <set>

namespace entente {

namespace {

using namespace pages;

constexpr int hundred = 100;
constexpr double partComposed = 0.2; ///< of the work
constexpr double partLaidOut = 0.6;

QString tr(const char *text)
{
    return QCoreApplication::translate("entente::Publishing", text);
}

bool goesOn(const Progress &progress, double part)
{
    return !progress || progress(static_cast<int>(part * hundred), hundred);
}

/// The marking that the pages bear: the one of all briefings. Different ones are told on the first
/// page of each briefing, for no order among them is known.
QString commonMarking(const Selection &selection)
{
    std::set<std::string> markings;
    for (const Share &share : selection.shares())
        markings.insert(selection.briefing(share).meta.marking);
    return markings.size() == 1 ? toText(*markings.begin()).simplified() : QString();
}

/// Lays a flow out in continuous lines; its height is asked for, which is what does the work.
void layOut(const Flow &flow, double width)
{
    flow.document->setTextWidth(width);
    flow.document->documentLayout()->documentSize();
}

void numberHeadings(std::vector<Heading> &headings, const std::vector<Page> &pages)
{
    for (std::size_t page = 0; page < pages.size(); ++page) {
        for (const int heading : pages[page].headings)
            headings[static_cast<std::size_t>(heading)].page = static_cast<int>(page) + 1;
    }
}

/// Of several briefings, each page bears the title of its own.
std::vector<QString> runningHeads(const std::vector<Heading> &headings, std::size_t pages,
                                  const QString &title)
{
    std::vector<QString> heads(pages);
    for (const Heading &heading : headings) {
        if (heading.level == 0 && heading.page > 0)
            heads[static_cast<std::size_t>(heading.page) - 1] = heading.words;
    }
    QString last = title;
    for (QString &head : heads) {
        last = head.isEmpty() ? last : head;
        head = last;
    }
    if (!heads.empty())
        heads.front().clear(); // the title itself stands there
    return heads;
}

} // namespace

Result<TypesetPages> TypesetPages::make(const Publication &publication,
                                        const PublishOptions &options, QSizeF paper,
                                        const Progress &progress)
{
    TypesetPages made(paper);
    const Geometry &geometry = made.m_geometry;
    made.m_title = publicationTitle(publication, options);
    const Error cancelled{ErrorCode::Cancelled, made.m_title.toStdString(), 0, {}};
    const Selection selection(publication);
    made.m_marking = commonMarking(selection);
    if (options.date)
        made.m_footer = tr("Exported %1").arg(writtenDate(*options.date, options.language));
    std::vector<Heading> headings;
    FlowWriter writer(made.m_flows, headings, geometry.text.width());
    Composer composer(selection, options, made.m_title, writer);
    if (!composer.compose([&](double done) { return goesOn(progress, done * partComposed); }))
        return cancelled;

    const QString contents = tr("Contents");
    const int contentsFlow = composer.contentsFlow();
    if (contentsFlow >= 0) {
        fillContents(made.m_flows[static_cast<std::size_t>(contentsFlow)], headings, contents,
                     geometry.text.width());
    }
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < made.m_flows.size(); ++i) {
        layOut(made.m_flows[i], geometry.text.width());
        appendBoxes(boxes, made.m_flows[i], static_cast<int>(i), geometry.text.height());
        const double done = static_cast<double>(i + 1) / static_cast<double>(made.m_flows.size());
        if (!goesOn(progress, partComposed + done * (partLaidOut - partComposed)))
            return cancelled;
    }
    made.m_pages = cut(boxes, geometry.text.height());
    numberHeadings(headings, made.m_pages);
    made.m_heads = runningHeads(headings, made.m_pages.size(), made.m_title);
    if (contentsFlow >= 0) {
        // The same lines again, now with numbers: nothing moves.
        Flow &flow = made.m_flows[static_cast<std::size_t>(contentsFlow)];
        fillContents(flow, headings, contents, geometry.text.width());
        layOut(flow, geometry.text.width());
    }
    return made;
}

Result<void> TypesetPages::paint(QPagedPaintDevice &device, const Progress &progress) const
{
    QPageLayout layout = device.pageLayout();
    layout.setMode(QPageLayout::FullPageMode);
    layout.setMargins({0, 0, 0, 0});
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device)) {
        return Error{ErrorCode::NotWritable, m_title.toStdString(), 0,
                     tr("the device cannot be painted on").toStdString()};
    }
    const double scale = device.logicalDpiX() / unitsPerInch;
    const QPageRanges ranges = device.pageRanges();
    bool first = true;
    for (int number = 1; number <= count(); ++number) {
        if (!ranges.isEmpty() && !ranges.contains(number))
            continue;
        if (!goesOn(progress, partLaidOut + (1 - partLaidOut) * (number - 1) / count()))
            return Error{ErrorCode::Cancelled, m_title.toStdString(), 0, {}};
        if (!first)
            device.newPage();
        first = false;
        painter.save();
        painter.scale(scale, scale);
        paintPage(painter, number);
        painter.restore();
    }
    painter.end();
    if (!goesOn(progress, 1))
        return Error{ErrorCode::Cancelled, m_title.toStdString(), 0, {}};
    return {};
}

void TypesetPages::paintPage(QPainter &painter, int number) const
{
    const Page &page = m_pages[static_cast<std::size_t>(number) - 1];
    const QRectF &text = m_geometry.text;
    constexpr double overhang = 2 * millimetre; // of slanted letters at the edges
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, QColor::fromRgb(ink));
    for (const Band &band : page.bands) {
        painter.save();
        painter.translate(text.left(), text.top() + band.y - band.top);
        context.clip = QRectF(-overhang, band.top, text.width() + 2 * overhang,
                              band.bottom - band.top);
        painter.setClipRect(context.clip);
        m_flows[static_cast<std::size_t>(band.flow)].document->documentLayout()->draw(&painter,
                                                                                      context);
        painter.restore();
    }
    for (const RuleLine &line : page.rules) {
        painter.setPen(QPen(QColor::fromRgb(line.strong ? strongRule : rule),
                            (line.strong ? 0.7 : 0.5) * point));
        const double y = text.top() + line.y;
        painter.drawLine(QPointF(text.left(), y), QPointF(text.right(), y));
    }
    paintMargins(painter, number);
}

void TypesetPages::paintMargins(QPainter &painter, int number) const
{
    const QString &head = m_heads[static_cast<std::size_t>(number) - 1];
    paintMargin(painter, m_geometry.head, head, m_marking, {});
    paintMargin(painter, m_geometry.foot, m_footer, m_marking,
                tr("%1 of %2").arg(QString::number(number), QString::number(count())));
}

void TypesetPages::paintMargin(QPainter &painter, double baseline, const QString &left,
                               const QString &centre, const QString &right) const
{
    const QRectF &text = m_geometry.text;
    const QFontMetricsF metrics(font(Type::Running));
    painter.setFont(font(Type::Running));
    painter.setPen(QColor::fromRgb(secondaryInk));
    painter.drawText(QPointF(text.right() - metrics.horizontalAdvance(right), baseline), right);
    const QFontMetricsF bold(font(Type::Marking));
    const double centreWidth = bold.horizontalAdvance(centre);
    const double room = centre.isEmpty() ? text.width() * 0.8 : (text.width() - centreWidth) / 2;
    painter.drawText(QPointF(text.left(), baseline),
                     metrics.elidedText(left, Qt::ElideRight, room - point * 8));
    painter.setFont(font(Type::Marking));
    painter.setPen(QColor::fromRgb(ink));
    painter.drawText(QPointF(text.center().x() - centreWidth / 2, baseline),
                     bold.elidedText(centre, Qt::ElideRight, text.width() * 0.6));
}

} // namespace entente
