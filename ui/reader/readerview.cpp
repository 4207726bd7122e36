// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"

#include "ui/reader/readeraccessible.h"
#include "ui/reader/textsearch.h"
#include "ui/workspace/workspace.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace entente::ui {

ReaderView::ReaderView(Workspace *workspace, QWidget *parent)
    : QAbstractScrollArea(parent), m_workspace(workspace)
{
    installReaderAccessibility();
    setObjectName(QStringLiteral("readerView"));
    setAccessibleName(tr("Text of the briefing"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setObjectName(QStringLiteral("readerPage"));
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    viewport()->setMouseTracking(true);
    connect(&m_figures, &Figures::loaded, this, &ReaderView::takeImages);
    connect(m_workspace, &Workspace::filterChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_workspace, &Workspace::selectionChanged, viewport(), qOverload<>(&QWidget::update));
}

ReaderView::~ReaderView() = default;

void ReaderView::setBriefing(int number, BriefingPtr briefing)
{
    m_briefing = number;
    ++m_revision;
    m_scroll.reset();
    m_layout.reset();
    m_topics.reset();
    m_anchor.reset();
    m_found.clear();
    m_notes.clear();
    m_currentFound = -1;
    m_from = m_caret = 0;
    m_link = {};
    m_section = -2;
    m_figures.load(briefing);
    if (briefing != nullptr) {
        m_layout = std::make_unique<PageLayout>(std::move(briefing), m_type, column().width);
        m_scroll = std::make_unique<ScrollPosition>(*m_layout);
        m_topics.emplace(m_layout->page());
        m_anchor = ScrollAnchor{0, 1e6, 0.0}; // the very top, space included
        setAccessibleName(tr("Text of %1").arg(toQString(m_layout->page().briefing().meta.title)));
    }
    fitLayout(false);
    viewport()->update();
}

/// The words at the top of the view stay there while images come in above them.
void ReaderView::takeImages(const FigureImages &images)
{
    if (!m_layout)
        return;
    keepAnchor();
    m_layout->setImages(images);
    if (m_anchor)
        m_scroll->place(*m_anchor);
    settle();
}

const PageText *ReaderView::page() const
{
    return m_layout ? &m_layout->page() : nullptr;
}

Column ReaderView::column() const
{
    return columnIn(viewport()->width(), m_type);
}

/// Gives the layout the width there is. The words at the top of the view stay there.
void ReaderView::fitLayout(bool always)
{
    if (!m_layout)
        return;
    const qreal width = column().width;
    const bool changes = always || width != m_layout->width();
    if (changes) {
        keepAnchor();
        m_layout->setGeometry(m_type, width);
    }
    m_scroll->setViewHeight(viewport()->height());
    if (m_anchor)
        m_scroll->place(*m_anchor);
    settle();
}

void ReaderView::keepAnchor()
{
    if (!m_anchor && m_scroll && m_scroll->viewHeight() > 0)
        m_anchor = m_scroll->anchor();
}

/// Lays out what is in view and tells the scroll bar where that is.
void ReaderView::settle()
{
    if (!m_scroll || m_settling)
        return;
    m_settling = true;
    m_scroll->settle();
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(std::lround(m_scroll->maximum())));
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(static_cast<int>(m_type.px(24)));
    bar->setValue(static_cast<int>(std::lround(m_scroll->value())));
    m_settling = false;
    viewport()->update();
    reportSection();
}

void ReaderView::scrollContentsBy(int, int)
{
    if (m_settling || !m_scroll)
        return;
    m_anchor.reset();
    const QScrollBar *bar = verticalScrollBar();
    const qreal change = bar->value() - std::round(m_scroll->value());
    if (bar->value() == bar->maximum() || bar->value() == 0)
        m_scroll->moveTo(bar->value());
    else
        m_scroll->moveBy(change);
    settle();
}

void ReaderView::reportSection()
{
    // A heading counts as soon as it stands in the upper part of the view.
    constexpr qreal upper = 0.2;
    const qreal line = std::max(m_type.px(64), m_scroll->viewHeight() * upper);
    std::optional<std::size_t> item;
    for (const VisibleItem &each : m_scroll->visible()) {
        if (item && each.y + m_layout->item(each.item).top > line)
            break;
        item = each.item;
    }
    const int section = item ? m_layout->page().sectionOfItem(*item) : -1;
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionInView(section);
}

ScrollAnchor ReaderView::anchor() const
{
    if (m_anchor || !m_scroll)
        return m_anchor.value_or(ScrollAnchor());
    return m_scroll->anchor();
}

std::uint32_t ReaderView::firstOffset() const
{
    return m_scroll ? m_scroll->anchor().offset : 0;
}

void ReaderView::setAnchor(const ScrollAnchor &anchor)
{
    if (!m_scroll)
        return;
    m_anchor = anchor;
    m_scroll->place(anchor);
    settle();
}

void ReaderView::reveal(TextRange words, qreal part)
{
    setAnchor({words.begin, 0.0, part});
    showTableWords(words);
}

void ReaderView::revealIfHidden(TextRange words)
{
    constexpr qreal upperThird = 0.25;
    if (isInView(words))
        showTableWords(words);
    else
        reveal(words, upperThird);
}

bool ReaderView::isInView(TextRange words) const
{
    const QRect box = boxOf({words.begin, words.begin + 1});
    return box.isValid() && box.top() >= 0 && box.bottom() < viewport()->height();
}

/// Scrolls a wide table sideways until the words are in view.
void ReaderView::showTableWords(TextRange words)
{
    if (!m_layout)
        return;
    const std::size_t index = m_layout->page().itemAt(words.begin);
    const int table = m_layout->page().items()[index].table;
    if (table < 0 || m_layout->tableScrollMaximum(table) <= 0)
        return;
    const std::vector<QRectF> boxes = m_layout->item(index).boxesOf(words);
    if (boxes.empty())
        return;
    const qreal room = m_type.px(16);
    const qreal scroll = m_layout->tableScroll(table);
    const QRectF box = boxes.front();
    if (box.right() + room > scroll + m_layout->width())
        scrollTable(table, box.right() + room - m_layout->width() - scroll);
    if (box.left() - room < m_layout->tableScroll(table))
        scrollTable(table, box.left() - room - m_layout->tableScroll(table));
}

void ReaderView::scrollToSection(int section)
{
    if (!m_layout || section < 0
        || section >= static_cast<int>(m_layout->page().briefing().sections.size()))
        return;
    const std::uint32_t offset = m_layout->page().sectionOffset(static_cast<std::size_t>(section));
    setAnchor({offset, offset == 0 ? 1e6 : m_type.px(24), 0.0});
    // Near the end of the page the heading cannot come to the top, but it is what was asked for.
    if (m_section != section) {
        m_section = section;
        Q_EMIT sectionInView(section);
    }
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
    if (!m_layout)
        return;
    const TopicRef selected = m_workspace->selection();
    const bool fromSelected = selected.briefing == m_briefing && selected.topic >= 0;
    const std::uint32_t from = fromSelected ? m_topics->wordsOf(selected.topic).begin
                                            : m_scroll->anchor().offset;
    int best = -1;
    for (int topic = 0; topic < m_topics->count(); ++topic) {
        const std::uint32_t at = m_topics->wordsOf(topic).begin;
        const bool beyond = direction > 0 ? at > from || (!fromSelected && at == from) : at < from;
        if (!beyond || !m_workspace->isShown({m_briefing, topic}))
            continue;
        const bool nearer = best < 0
            || (direction > 0 ? at < m_topics->wordsOf(best).begin
                              : at > m_topics->wordsOf(best).begin);
        best = nearer ? topic : best;
    }
    if (best >= 0) {
        m_workspace->select({m_briefing, best});
        revealIfHidden(m_topics->wordsOf(best));
    }
}

TextRange ReaderView::selection() const
{
    return {std::min(m_from, m_caret), std::max(m_from, m_caret)};
}

void ReaderView::select(std::uint32_t from, std::uint32_t caret)
{
    if (!m_layout)
        return;
    const std::uint32_t end = m_layout->page().size();
    m_from = std::min(from, end);
    m_caret = std::min(caret, end);
    viewport()->update();
    describeNote();
    announceSelection(this);
}

QString ReaderView::selectedText() const
{
    return m_layout ? toQString(m_layout->page().plainText(selection())) : QString();
}

void ReaderView::copy() const
{
    if (!selection().isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ReaderView::selectAll()
{
    if (m_layout)
        select(0, m_layout->page().size());
}

void ReaderView::setFound(std::vector<TextRange> found, int current)
{
    m_found = std::move(found);
    m_currentFound = current;
    viewport()->update();
}

void ReaderView::setZoom(qreal zoom)
{
    constexpr qreal least = 0.5;
    constexpr qreal most = 4.0;
    const qreal wanted = std::clamp(zoom, least, most);
    if (wanted == m_type.zoom)
        return;
    m_type = ReaderType(wanted);
    fitLayout(true);
    Q_EMIT zoomChanged(wanted);
}

PageMarks ReaderView::marks() const
{
    PageMarks marks;
    marks.workspace = m_workspace;
    marks.briefing = m_briefing;
    marks.topics = &*m_topics;
    marks.selection = selection();
    marks.link = hasFocus() ? m_link : TextRange{};
    marks.found = &m_found;
    marks.currentFound = m_currentFound;
    marks.notes = &m_notes;
    marks.query = m_workspace->sought().query;
    return marks;
}

void ReaderView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    if (m_layout) {
        const PageMarks marked = marks();
        PagePainter(painter, *m_layout, marked, palette(), column(), viewport()->height())
            .paint(m_scroll->settle());
    }
    if (hasFocus() && m_showsFocus) {
        painter.setPen(QPen(ReaderColours(palette()).accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ReaderView::resizeEvent(QResizeEvent *)
{
    fitLayout(false);
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_layout) {
        m_type = ReaderType(m_type.zoom);
        fitLayout(true);
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

} // namespace entente::ui
