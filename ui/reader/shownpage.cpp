// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/shownpage.h"

#include "ui/style/readingstyle.h"

#include <QAbstractScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace entente::ui {

ShownPage::ShownPage(QAbstractScrollArea *area) : QObject(area), m_area(area)
{
    connect(&m_figures, &Figures::loaded, this, &ShownPage::takeImages);
}

ShownPage::~ShownPage() = default;

void ShownPage::setBriefing(BriefingPtr briefing)
{
    m_scroll.reset();
    m_layout.reset();
    m_topics.reset();
    m_anchor.reset();
    m_sticky.reset();
    m_section = -2;
    m_figures.load(briefing);
    if (briefing == nullptr)
        return;
    m_layout = std::make_unique<PageLayout>(std::move(briefing), m_type, column().width);
    m_scroll = std::make_unique<ScrollPosition>(*m_layout);
    m_topics.emplace(m_layout->page());
    m_anchor = ScrollAnchor{0, 1e6, 0.0}; // the very top, space included
}

const PageText *ShownPage::text() const
{
    return m_layout ? &m_layout->page() : nullptr;
}

std::optional<PageSpots> ShownPage::spots() const
{
    if (!m_layout)
        return std::nullopt;
    return PageSpots(*m_layout, m_scroll->visible(), *m_topics, column(),
                     m_area->viewport()->height());
}

const std::vector<VisibleItem> &ShownPage::inView()
{
    return m_scroll->settle();
}

Column ShownPage::column() const
{
    return columnIn(m_area->viewport()->width(), m_type);
}

void ShownPage::setType(const ReaderType &type)
{
    m_type = type;
    fit(true);
}

void ShownPage::fit(bool always)
{
    if (!m_layout)
        return;
    const qreal width = column().width;
    const bool changes = always || width != m_layout->width();
    if (changes) {
        keepAnchor();
        m_layout->setGeometry(m_type, width);
    }
    m_scroll->setViewHeight(m_area->viewport()->height());
    if (m_anchor)
        m_scroll->place(*m_anchor);
    settle();
}

/// The words at the top of the view stay there while images come in above them.
void ShownPage::takeImages(const FigureImages &images)
{
    if (!m_layout)
        return;
    keepAnchor();
    m_layout->setImages(images);
    if (m_anchor)
        m_scroll->place(*m_anchor);
    settle();
}

void ShownPage::keepAnchor()
{
    if (!m_anchor && m_scroll && m_scroll->viewHeight() > 0)
        m_anchor = m_scroll->anchor();
}

/// Lays out what is in view and tells the scroll bar where that is.
void ShownPage::settle()
{
    if (!m_scroll || m_settling)
        return;
    m_settling = true;
    m_scroll->settle();
    QScrollBar *bar = m_area->verticalScrollBar();
    bar->setRange(0, static_cast<int>(std::lround(m_scroll->maximum())));
    bar->setPageStep(m_area->viewport()->height());
    bar->setSingleStep(static_cast<int>(m_type.px(24)));
    bar->setValue(static_cast<int>(std::lround(m_scroll->value())));
    m_settling = false;
    m_sticky = readingStyle().headsStay ? stickyHeadOf(*m_layout, m_scroll->visible())
                                        : std::nullopt;
    m_area->viewport()->update();
    reportSection();
}

void ShownPage::followBar()
{
    if (m_settling || !m_scroll)
        return;
    m_anchor.reset();
    const QScrollBar *bar = m_area->verticalScrollBar();
    const int change = bar->value() - static_cast<int>(std::lround(m_scroll->value()));
    if (bar->value() == bar->maximum() || bar->value() == 0)
        m_scroll->moveTo(bar->value());
    else
        m_scroll->moveBy(change);
    settle();
    Q_EMIT scrolledBy(change);
}

void ShownPage::reportSection()
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
    // The outline and the heading that stays at the top name the same.
    const int inUpper = item ? m_layout->page().sectionOfItem(*item) : -1;
    const int section = m_sticky ? m_sticky->section : inUpper;
    if (section == m_section)
        return;
    m_section = section;
    Q_EMIT sectionInView(section);
}

ScrollAnchor ShownPage::anchor() const
{
    if (m_anchor || !m_scroll)
        return m_anchor.value_or(ScrollAnchor());
    return m_scroll->anchor();
}

std::uint32_t ShownPage::firstOffset() const
{
    return m_scroll ? m_scroll->anchor().offset : 0;
}

std::uint32_t ShownPage::place() const
{
    const std::optional<PageSpots> where = spots();
    if (!where || m_anchor) // what was asked for is not in view yet, or just is
        return anchor().offset;
    return m_sticky ? where->hitAt({column().left, m_sticky->height + 1}).offset : firstOffset();
}

void ShownPage::goTo(std::uint32_t place)
{
    setAnchor({place, readingStyle().headsStay ? stickyHeight(m_type) : 0.0, 0.0});
}

void ShownPage::setAnchor(const ScrollAnchor &anchor)
{
    if (!m_scroll)
        return;
    m_anchor = anchor;
    m_scroll->place(anchor);
    settle();
}

void ShownPage::reveal(TextRange words, qreal part)
{
    setAnchor({words.begin, 0.0, part});
    showTableWords(words);
}

void ShownPage::revealIfHidden(TextRange words)
{
    constexpr qreal upperThird = 0.25;
    if (isInView(words))
        showTableWords(words);
    else
        reveal(words, upperThird);
}

bool ShownPage::isInView(TextRange words) const
{
    const std::optional<PageSpots> where = spots();
    const bool isCovered = m_sticky
        && where->boxOf({words.begin, words.begin + 1}).top() < m_sticky->height;
    return where && !isCovered && where->isInView(words);
}

/// Scrolls a wide table sideways until the words are in view.
void ShownPage::showTableWords(TextRange words)
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

void ShownPage::scrollToSection(int section)
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

void ShownPage::scrollTable(int table, qreal pixels)
{
    if (m_layout->setTableScroll(table, m_layout->tableScroll(table) + pixels))
        m_area->viewport()->update();
}

} // namespace entente::ui
