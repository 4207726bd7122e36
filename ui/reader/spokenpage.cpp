// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/spokenpage.h"

#include "core/filter/filtersentence.h"
#include "ui/reader/readertexts.h"
#include "ui/reader/readerview.h"
#include "ui/style/highlight.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace entente::ui {

namespace {

/// Narrows a run about an offset to where something begins or ends.
void narrow(TextRange &run, std::uint32_t offset, std::uint32_t edge)
{
    if (edge <= offset)
        run.begin = std::max(run.begin, edge);
    else
        run.end = std::min(run.end, edge);
}

bool holds(TextRange range, std::uint32_t offset)
{
    return range.begin <= offset && offset < range.end;
}

QString wordsOnStyles(std::uint8_t styles)
{
    QString words;
    if ((styles & Strong) != 0)
        words += QStringLiteral("font-weight:bold;");
    if ((styles & Emphasis) != 0)
        words += QStringLiteral("font-style:italic;");
    if ((styles & Monospace) != 0)
        words += QStringLiteral("font-family:monospace;");
    if ((styles & Strikeout) != 0)
        words += QStringLiteral("text-line-through-type:single;");
    return words;
}

} // namespace

SpokenPage::SpokenPage(ReaderView *view)
    : m_view(view),
      m_revision(view->revision()),
      m_parts(partsOf(*view->page())),
      m_words(*view->page())
{
}

bool SpokenPage::isCurrent() const
{
    return m_view != nullptr && m_view->page() != nullptr && m_view->revision() == m_revision;
}

const PageText &SpokenPage::page() const
{
    return *m_view->page();
}

QString SpokenPage::wordsOf(TextRange range) const
{
    const int begin = m_words.toUtf16(range.begin);
    return m_words.text().mid(begin, m_words.toUtf16(range.end) - begin);
}

int SpokenPage::topicAt(std::uint32_t offset) const
{
    return m_view->topics()->topicAt(page().itemAt(offset), offset);
}

int SpokenPage::topicIn(TextRange range) const
{
    for (const TopicPlace &each : m_view->topics()->in(page().itemAt(range.begin))) {
        if (each.words.begin < range.end && range.begin < each.words.end)
            return each.topic;
    }
    return -1;
}

QString SpokenPage::wordsOnTopic(int topic) const
{
    if (topic < 0)
        return {};
    const Topic &of = page().briefing().topics[static_cast<std::size_t>(topic)];
    const QString kind = kindLabel(of.kind);
    return m_view->isTopicShown(topic)
        ? ReaderTexts::tr("Topic: %1").arg(kind)
        : ReaderTexts::tr("Topic: %1, left out by the filter").arg(kind);
}

QString SpokenPage::attributesAt(std::uint32_t offset, TextRange &run) const
{
    const std::vector<PageItem> &items = page().items();
    run = {0, page().size()};
    if (items.empty())
        return {};
    const std::size_t at = page().itemAt(offset);
    const PageItem &item = items[at];
    run = {item.text.begin, at + 1 < items.size() ? items[at + 1].text.begin : page().size()};
    QString words;
    if (item.role == ItemRole::Title)
        words += QStringLiteral("level:1;");
    else if (item.role == ItemRole::Block && item.kind == BlockKind::Heading)
        words += QStringLiteral("level:%1;").arg(item.rank + 1);
    for (const Mark &mark : page().marksIn(item.text)) {
        const TextRange marked = page().toPage(mark.text);
        narrow(run, offset, marked.begin);
        narrow(run, offset, marked.end);
        if (!holds(marked, offset))
            continue;
        words += wordsOnStyles(mark.styles);
        if (page().isOpenable(mark))
            words += QStringLiteral("link:true;");
    }
    for (const TopicPlace &place : m_view->topics()->in(at)) {
        narrow(run, offset, place.words.begin);
        narrow(run, offset, place.words.end);
    }
    if (const int topic = topicAt(offset); topic >= 0) {
        const Topic &of = page().briefing().topics[static_cast<std::size_t>(topic)];
        words += QStringLiteral("topic:%1;").arg(toQString(name(of.kind)));
    }
    for (const NoteMark &note : m_view->notes()) {
        narrow(run, offset, note.passage.begin);
        narrow(run, offset, note.passage.end);
    }
    if (const NoteMark *note = m_view->noteAt(offset); note != nullptr) {
        const QString pattern = highlightPattern(note->colour);
        const bool isDouble = note->colour == NoteColour::Blue;
        words += QStringLiteral("text-underline-type:%1;text-underline-style:%2;mark:true;")
                     .arg(isDouble ? pattern : QStringLiteral("single"),
                          isDouble ? QStringLiteral("solid") : pattern);
    }
    return words;
}

int SpokenText::positionOf(std::uint32_t offset) const
{
    const Utf16Text &words = spoken()->words();
    const TextRange own = range();
    return words.toUtf16(std::clamp(offset, own.begin, own.end)) - words.toUtf16(own.begin);
}

std::uint32_t SpokenText::offsetOf(int position) const
{
    const Utf16Text &words = spoken()->words();
    const TextRange own = range();
    return std::clamp(words.fromUtf16(words.toUtf16(own.begin) + std::max(position, 0)), own.begin,
                      own.end);
}

void SpokenText::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || selectionCount() == 0)
        return;
    const TextRange selected = spoken()->view().selection();
    *start = positionOf(selected.begin);
    *end = positionOf(selected.end);
}

int SpokenText::selectionCount() const
{
    if (spoken() == nullptr)
        return 0;
    const TextRange selected = spoken()->view().selection();
    const TextRange own = range();
    return !selected.isEmpty() && selected.begin < own.end && own.begin < selected.end ? 1 : 0;
}

void SpokenText::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void SpokenText::removeSelection(int)
{
    if (spoken() != nullptr)
        spoken()->view().select(spoken()->view().caret(), spoken()->view().caret());
}

void SpokenText::setSelection(int, int start, int end)
{
    if (spoken() != nullptr)
        spoken()->view().select(offsetOf(start), offsetOf(end));
}

int SpokenText::cursorPosition() const
{
    return spoken() == nullptr ? 0 : positionOf(spoken()->view().caret());
}

void SpokenText::setCursorPosition(int position)
{
    if (spoken() == nullptr)
        return;
    const std::uint32_t offset = offsetOf(position);
    spoken()->view().select(offset, offset);
    spoken()->view().revealIfHidden({offset, offset + 1});
}

QString SpokenText::text(int start, int end) const
{
    if (spoken() == nullptr)
        return {};
    const int first = spoken()->words().toUtf16(range().begin);
    const int last = std::min(end, characterCount());
    return last > start ? spoken()->words().text().mid(first + start, last - start) : QString();
}

int SpokenText::characterCount() const
{
    return spoken() == nullptr ? 0 : positionOf(range().end);
}

QRect SpokenText::characterRect(int position) const
{
    if (spoken() == nullptr)
        return {};
    const std::uint32_t from = offsetOf(position);
    const ReaderView &view = spoken()->view();
    const QRect box = view.boxOf({from, std::max(from + 1, offsetOf(position + 1))});
    return box.isValid() ? box.translated(view.viewport()->mapToGlobal(QPoint())) : QRect();
}

int SpokenText::offsetAtPoint(const QPoint &place) const
{
    if (spoken() == nullptr)
        return -1;
    const ReaderView &view = spoken()->view();
    return positionOf(view.offsetAt(view.viewport()->mapFromGlobal(place)));
}

void SpokenText::scrollToSubstring(int start, int end)
{
    if (spoken() != nullptr)
        spoken()->view().revealIfHidden({offsetOf(start), offsetOf(end)});
}

QString SpokenText::attributes(int position, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    if (spoken() == nullptr)
        return {};
    TextRange run;
    const QString words = spoken()->attributesAt(offsetOf(position), run);
    *start = positionOf(run.begin);
    *end = positionOf(run.end);
    return words;
}

QAccessibleInterface *SpokenChildren::at(int index,
                                         const std::function<QAccessibleInterface *()> &make) const
{
    if (const auto known = m_made.constFind(index); known != m_made.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *made = make();
    if (made != nullptr)
        m_made.insert(index, QAccessible::registerAccessibleInterface(made));
    return made;
}

int SpokenChildren::indexOf(const QAccessibleInterface *child) const
{
    for (auto each = m_made.constBegin(); each != m_made.constEnd(); ++each) {
        if (QAccessible::accessibleInterface(*each) == child)
            return each.key();
    }
    return -1;
}

void SpokenChildren::drop()
{
    for (const QAccessible::Id each : std::as_const(m_made))
        QAccessible::deleteAccessibleInterface(each);
    m_made.clear();
}

} // namespace entente::ui
