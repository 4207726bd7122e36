// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "ui/reader/hitbar.h"
#include "ui/reader/pagecopy.h"
#include "ui/reader/readeraccessible.h"
#include "ui/reader/readermouse.h"
#include "ui/workspace/formattedcopy.h"
#include "ui/workspace/workspace.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace entente::ui {

namespace {

HitBar *giveHitBar(QAbstractScrollArea *area)
{
    auto *bar = new HitBar(area);
    area->setVerticalScrollBar(bar);
    return bar;
}

} // namespace

ReaderView::ReaderView(Workspace *workspace, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_workspace(workspace),
      m_filter(workspace),
      m_hits(giveHitBar(this)),
      m_page(new ShownPage(this)),
      m_keys(this, workspace),
      m_mouse(new ReaderMouse(this, workspace))
{
    installReaderAccessibility();
    m_hits->setPlaces([this] { return foundPlaces(); });
    setObjectName(QStringLiteral("readerView"));
    setAccessibleName(tr("Text of the briefing"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setObjectName(QStringLiteral("readerPage"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    connect(m_page, &ShownPage::sectionInView, this, &ReaderView::sectionInView);
    connect(m_page, &ShownPage::scrolledBy, this, &ReaderView::scrolledBy);
    connect(m_workspace, &Workspace::filterChanged, this, [this] {
        m_filter.renew();
        viewport()->update();
    });
    connect(m_workspace, &Workspace::selectionChanged, this, &ReaderView::followTopic);
}

ReaderView::~ReaderView() = default;

void ReaderView::setBriefing(int number, BriefingPtr briefing)
{
    setNumber(number);
    ++m_revision;
    m_found.clear();
    m_notes.clear();
    m_currentFound = -1;
    m_from = m_caret = 0;
    m_keys.leaveLink();
    m_page->setBriefing(std::move(briefing));
    if (page() != nullptr)
        setAccessibleName(tr("Text of %1").arg(toQString(page()->briefing().meta.title)));
    m_page->fit();
    viewport()->update();
}

void ReaderView::setNumber(int number)
{
    m_briefing = number;
    m_filter.setBriefing(number);
}

void ReaderView::scrollContentsBy(int, int)
{
    m_page->followBar();
}

QRect ReaderView::boxOf(TextRange words) const
{
    const std::optional<PageSpots> spots = m_page->spots();
    return spots ? spots->boxOf(words) : QRect();
}

std::uint32_t ReaderView::offsetAt(QPoint place) const
{
    const std::optional<PageSpots> spots = m_page->spots();
    return spots ? spots->hitAt(place).offset : 0;
}

void ReaderView::selectNextTopic()
{
    stepTopic(1);
}

void ReaderView::selectPreviousTopic()
{
    stepTopic(-1);
}

/// Selects the next topic shown, from the one selected or else from the top of the view.
void ReaderView::stepTopic(int direction)
{
    if (page() == nullptr)
        return;
    const TopicRef selected = m_workspace->selection();
    const bool fromSelected = selected.briefing == m_briefing && selected.topic >= 0;
    // The first one in view counts as the next.
    const std::int64_t top = std::int64_t{firstOffset()} - (direction > 0 ? 1 : 0);
    const int best = topics()->nearest(fromSelected ? topics()->wordsOf(selected.topic).begin : top,
                                       direction,
                                       [this](int topic) { return isTopicShown(topic); });
    if (best >= 0) {
        m_workspace->select({m_briefing, best});
        revealIfHidden(topics()->wordsOf(best));
    }
}

void ReaderView::selectTopic(int topic)
{
    m_workspace->select({m_briefing, topic});
    revealIfHidden(topics()->wordsOf(topic));
}

bool ReaderView::isTopicSelected(int topic) const
{
    return m_workspace->selection() == TopicRef{m_briefing, topic};
}

void ReaderView::followTopic(TopicRef topic)
{
    viewport()->update();
    if (topics() == nullptr || topic.briefing != m_briefing || topic.topic < 0
        || topic.topic >= topics()->count())
        return;
    const TextRange words = topics()->wordsOf(topic.topic);
    if (m_caret < words.begin || m_caret > words.end)
        select(words.begin, words.begin);
}

TextRange ReaderView::selection() const
{
    return {std::min(m_from, m_caret), std::max(m_from, m_caret)};
}

void ReaderView::select(std::uint32_t from, std::uint32_t caret)
{
    if (page() == nullptr)
        return;
    const std::uint32_t end = page()->size();
    m_from = std::min(from, end);
    m_caret = std::min(caret, end);
    viewport()->update();
    describeNote();
    announceSelection(this);
}

void ReaderView::moveCaret(CaretMove move)
{
    // Without a caret in view, selecting begins with the first words in view.
    if (selection().isEmpty() && !isInView({m_caret, m_caret + 1}))
        m_from = m_caret = firstOffset();
    select(m_from, moved(*m_page->layout(), m_caret, move));
    const TextRange at{m_caret, m_caret + 1};
    if (!isInView(at)) {
        const bool down = m_caret >= firstOffset();
        constexpr qreal nearTop = 0.1;
        constexpr qreal nearFoot = 0.85;
        reveal(at, down ? nearFoot : nearTop);
    }
}

QString ReaderView::selectedText() const
{
    return page() != nullptr ? toQString(page()->plainText(selection())) : QString();
}

void ReaderView::copy() const
{
    if (!selection().isEmpty())
        copyFormatted(selectedText(), clippingOf(*page(), selection()));
}

void ReaderView::copyWithReference() const
{
    if (selection().isEmpty())
        return;
    Clipping clipping = clippingOf(*page(), selection());
    const QStringList reference = referenceTo(*page(), selection());
    for (const QString &line : reference)
        appendParagraph(clipping, line);
    copyFormatted(selectedText() + QStringLiteral("\n\n") + reference.join(u'\n'), clipping);
}

void ReaderView::selectAll()
{
    if (page() != nullptr)
        select(0, page()->size());
}

void ReaderView::followLink(std::uint32_t offset)
{
    const std::optional<std::uint32_t> place = page()->placeBehind(offset);
    if (!place) {
        Q_EMIT linkActivated(toQString(page()->linkAt(offset)));
        return;
    }
    m_keys.leaveLink();
    select(*place, *place);
    setAnchor({*place, *place == 0 ? 1e6 : m_page->type().px(24), 0.0});
}

void ReaderView::setFound(std::vector<TextRange> found, int current)
{
    m_found = std::move(found);
    m_currentFound = current;
    m_hits->update();
    viewport()->update();
}

std::vector<double> ReaderView::foundPlaces() const
{
    std::vector<double> places;
    const PageLayout *layout = m_page->layout();
    if (layout == nullptr)
        return places;
    const HeightMap &heights = layout->heights();
    const double total = std::max(heights.total(), 1.0);
    for (const TextRange each : m_found) {
        const std::size_t item = layout->page().itemAt(each.begin);
        const TextRange words = layout->page().items()[item].text;
        const double into = words.isEmpty()
            ? 0.0
            : static_cast<double>(each.begin - words.begin) / static_cast<double>(words.size());
        places.push_back((heights.top(item) + std::clamp(into, 0.0, 1.0) * heights.height(item))
                         / total);
    }
    return places;
}

void ReaderView::setZoom(qreal zoom)
{
    constexpr qreal least = 0.5;
    constexpr qreal most = 4.0;
    const qreal wanted = std::clamp(zoom, least, most);
    if (wanted == m_page->type().zoom)
        return;
    m_page->setType(ReaderType(wanted));
    Q_EMIT zoomChanged(wanted);
}

void ReaderView::restyle()
{
    m_page->setType(ReaderType(zoom()));
    viewport()->update();
}

PageMarks ReaderView::marks() const
{
    PageMarks marks;
    marks.workspace = m_workspace;
    marks.filter = &m_filter;
    marks.briefing = m_briefing;
    marks.topics = topics();
    marks.selection = selection();
    marks.link = hasFocus() ? m_keys.link() : TextRange{};
    marks.found = &m_found;
    marks.currentFound = m_currentFound;
    marks.notes = &m_notes.all();
    marks.query = m_workspace->sought().query;
    return marks;
}

void ReaderView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (page() != nullptr) {
        const PageMarks marked = marks();
        PagePainter(painter, *m_page->layout(), marked, palette(), m_page->column(),
                    viewport()->height())
            .paint(m_page->inView());
        if (const std::optional<StickyHead> &head = m_page->stickyHead())
            ui::paint(*head, painter, m_page->type(), ReaderColours(palette()), m_page->column(),
                      viewport()->width());
    }
    if (hasFocus() && m_showsFocus) {
        painter.setPen(QPen(ReaderColours(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReaderView::resizeEvent(QResizeEvent *)
{
    m_page->fit();
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && page() != nullptr)
        m_page->setType(ReaderType(zoom()));
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace entente::ui
