// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerkeys.h"

#include "ui/reader/readerview.h"
#include "ui/style/readingstyle.h"
#include "ui/workspace/workspace.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>
#include <utility>

namespace entente::ui {

bool ReaderKeys::press(const QKeyEvent &event)
{
    return act(event) || zoom(event) || moveCaret(event) || scrollTable(event) || scroll(event);
}

bool ReaderKeys::act(const QKeyEvent &event)
{
    const bool alt = event.modifiers() == Qt::AltModifier;
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    constexpr Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    if (event.matches(QKeySequence::Copy))
        m_view->copy();
    else if (event.modifiers() == both && event.key() == Qt::Key_C)
        m_view->copyWithReference();
    else if (event.matches(QKeySequence::SelectAll))
        m_view->selectAll();
    else if (alt && event.key() == Qt::Key_Down)
        m_view->selectNextTopic();
    else if (alt && event.key() == Qt::Key_Up)
        m_view->selectPreviousTopic();
    else if (enter && !m_link.isEmpty())
        m_view->followLink(m_link.begin);
    else
        return false;
    return true;
}

bool ReaderKeys::zoom(const QKeyEvent &event)
{
    constexpr qreal step = 1.1;
    if (event.matches(QKeySequence::ZoomIn))
        m_view->setZoom(m_view->zoom() * step);
    else if (event.matches(QKeySequence::ZoomOut))
        m_view->setZoom(m_view->zoom() / step);
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_0)
        m_view->setZoom(1.0);
    else
        return false;
    return true;
}

bool ReaderKeys::moveCaret(const QKeyEvent &event)
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
            m_view->moveCaret(move);
            return true;
        }
    }
    return false;
}

bool ReaderKeys::scrollTable(const QKeyEvent &event)
{
    const bool left = event.key() == Qt::Key_Left;
    if ((!left && event.key() != Qt::Key_Right)
        || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    // The table of the topic selected, or else the first one in view that is too wide.
    const std::vector<TableBar> bars = m_view->shown().spots()->bars();
    if (bars.empty())
        return false;
    int table = bars.front().table;
    const TopicRef selected = m_workspace->selection();
    if (selected.isValid() && selected.briefing == m_view->number()) {
        const PageText &page = *m_view->page();
        const std::size_t item = page.itemAt(m_view->topics()->wordsOf(selected.topic).begin);
        const int own = page.items()[item].table;
        if (std::any_of(bars.begin(), bars.end(),
                        [own](const TableBar &bar) { return bar.table == own; }))
            table = own;
    }
    m_view->scrollTable(table, m_view->shown().type().px(left ? -48 : 48));
    return true;
}

bool ReaderKeys::scroll(const QKeyEvent &event)
{
    QScrollBar *bar = m_view->verticalScrollBar();
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
    // The same up and down, whether a heading covers the top just now or not.
    const int covered = readingStyle().headsStay
        ? static_cast<int>(stickyHeight(m_view->shown().type()))
        : 0;
    const int page = std::max(bar->singleStep(), bar->pageStep() - 2 * bar->singleStep() - covered);
    const bool up = event.key() == Qt::Key_PageUp
        || (event.key() == Qt::Key_Space && event.modifiers().testFlag(Qt::ShiftModifier));
    bar->setValue(bar->value() + (up ? -page : page));
    return true;
}

/// Tab goes through the links in view and then on to the next widget, however many links the
/// briefing has.
bool ReaderKeys::goToLink(bool next)
{
    const std::optional<PageSpots> spots = m_view->shown().spots();
    std::vector<TextRange> links = spots ? spots->links() : std::vector<TextRange>();
    if (!next)
        std::reverse(links.begin(), links.end());
    const auto beyond = std::find_if(links.begin(), links.end(), [&](TextRange link) {
        return m_link.isEmpty() || (next ? link.begin > m_link.begin : link.begin < m_link.begin);
    });
    m_link = m_view->hasFocus() && beyond != links.end() ? *beyond : TextRange{};
    return !m_link.isEmpty();
}

} // namespace entente::ui
