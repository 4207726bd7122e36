// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"
#include "ui/workspace/workspace.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

// What the keyboard does on the page.
namespace entente::ui {

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (!m_layout) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (!m_showsFocus) {
        m_showsFocus = true;
        viewport()->update();
    }
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (alt && event->key() == Qt::Key_Down) {
        selectNextTopic();
    } else if (alt && event->key() == Qt::Key_Up) {
        selectPreviousTopic();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
               && !m_link.isEmpty()) {
        followLink(m_link.begin);
    } else if (!zoomByKey(*event) && !moveCaretByKey(*event) && !scrollTableByKey(*event)
               && !scrollByKey(*event)) {
        event->ignore();
    }
}

bool ReaderView::zoomByKey(const QKeyEvent &event)
{
    constexpr qreal step = 1.1;
    if (event.matches(QKeySequence::ZoomIn))
        setZoom(m_type.zoom * step);
    else if (event.matches(QKeySequence::ZoomOut))
        setZoom(m_type.zoom / step);
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_0)
        setZoom(1.0);
    else
        return false;
    return true;
}

bool ReaderView::scrollByKey(const QKeyEvent &event)
{
    QScrollBar *bar = verticalScrollBar();
    const bool plain = (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        == Qt::NoModifier;
    const bool control = event.modifiers() == Qt::ControlModifier;
    if (!plain && !control)
        return false;
    switch (event.key()) {
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        break;
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return true;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return true;
    default:
        return false;
    }
    if (!plain)
        return false;
    // A line of the page before stays in view, so that the eye finds its place.
    const int page = std::max(bar->singleStep(), bar->pageStep() - 2 * bar->singleStep());
    const bool up = event.key() == Qt::Key_PageUp
        || (event.key() == Qt::Key_Space && event.modifiers().testFlag(Qt::ShiftModifier));
    bar->setValue(bar->value() + (up ? -page : page));
    return true;
}

bool ReaderView::moveCaretByKey(const QKeyEvent &event)
{
    static constexpr std::array moves{
        std::pair{QKeySequence::SelectNextChar, CaretMove::Next},
        std::pair{QKeySequence::SelectPreviousChar, CaretMove::Previous},
        std::pair{QKeySequence::SelectNextWord, CaretMove::NextWord},
        std::pair{QKeySequence::SelectPreviousWord, CaretMove::PreviousWord},
        std::pair{QKeySequence::SelectNextLine, CaretMove::LineDown},
        std::pair{QKeySequence::SelectPreviousLine, CaretMove::LineUp},
        std::pair{QKeySequence::SelectStartOfLine, CaretMove::LineStart},
        std::pair{QKeySequence::SelectEndOfLine, CaretMove::LineEnd},
        std::pair{QKeySequence::SelectStartOfDocument, CaretMove::PageStart},
        std::pair{QKeySequence::SelectEndOfDocument, CaretMove::PageEnd},
    };
    for (const auto &[keys, move] : moves) {
        if (event.matches(keys)) {
            moveCaret(move);
            return true;
        }
    }
    return false;
}

void ReaderView::moveCaret(CaretMove move)
{
    // Without a caret in view, selecting begins with the first words in view.
    if (selection().isEmpty() && !isInView({m_caret, m_caret + 1}))
        m_from = m_caret = m_scroll->anchor().offset;
    select(m_from, moved(*m_layout, m_caret, move));
    const TextRange at{m_caret, m_caret + 1};
    if (!isInView(at)) {
        const bool down = m_caret >= m_scroll->anchor().offset;
        constexpr qreal nearTop = 0.1;
        constexpr qreal nearFoot = 0.85;
        reveal(at, down ? nearFoot : nearTop);
    }
}

bool ReaderView::scrollTableByKey(const QKeyEvent &event)
{
    const bool left = event.key() == Qt::Key_Left;
    if ((!left && event.key() != Qt::Key_Right)
        || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    // The table of the topic selected, or else the first one in view that is too wide.
    const std::vector<TableBar> bars = tableBars(*m_layout, m_scroll->visible(), column(),
                                                 viewport()->height());
    if (bars.empty())
        return false;
    int table = bars.front().table;
    const TopicRef selected = m_workspace->selection();
    if (selected.isValid() && selected.briefing == m_briefing) {
        const std::size_t item = m_layout->page().itemAt(m_topics->wordsOf(selected.topic).begin);
        const int own = m_layout->page().items()[item].table;
        if (std::any_of(bars.begin(), bars.end(),
                        [own](const TableBar &bar) { return bar.table == own; }))
            table = own;
    }
    scrollTable(table, m_type.px(left ? -48 : 48));
    return true;
}

std::vector<TextRange> ReaderView::linksInView() const
{
    std::vector<TextRange> links;
    if (!m_scroll)
        return links;
    const PageText &page = m_layout->page();
    for (const VisibleItem &each : m_scroll->visible()) {
        const PageItem &item = page.items()[each.item];
        if (item.role != ItemRole::Block && item.role != ItemRole::TableRow)
            continue;
        const std::uint32_t shift = item.text.begin - page.toBriefing(item.text).begin;
        for (const Mark &mark : page.marksIn(item.text)) {
            const TextRange words{mark.text.begin + shift, mark.text.end + shift};
            if (page.isOpenable(mark) && isInView(words))
                links.push_back(words);
        }
    }
    return links;
}

/// Tab goes through the links in view and then on to the next widget, however many links the
/// briefing has.
bool ReaderView::focusNextPrevChild(bool next)
{
    std::vector<TextRange> links = linksInView();
    if (!next)
        std::reverse(links.begin(), links.end());
    const auto beyond = std::find_if(links.begin(), links.end(), [&](TextRange link) {
        return m_link.isEmpty() || (next ? link.begin > m_link.begin : link.begin < m_link.begin);
    });
    m_link = hasFocus() && beyond != links.end() ? *beyond : TextRange{};
    viewport()->update();
    return !m_link.isEmpty() || QAbstractScrollArea::focusNextPrevChild(next);
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocus = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_link = {};
    viewport()->update();
}

} // namespace entente::ui
