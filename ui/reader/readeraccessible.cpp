// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeraccessible.h"

#include "ui/reader/readerview.h"
#include "ui/reader/utf16text.h"
#include "ui/style/highlight.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace entente::ui {

namespace {

class AccessibleReader final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleReader(ReaderView *view) : QAccessibleWidget(view, QAccessible::Document) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void selection(int index, int *start, int *end) const override
    {
        const TextRange selected = view().selection();
        *start = index == 0 ? toUtf16(selected.begin) : 0;
        *end = index == 0 ? toUtf16(selected.end) : 0;
    }
    [[nodiscard]] int selectionCount() const override
    {
        return view().selection().isEmpty() ? 0 : 1;
    }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { view().select(view().caret(), view().caret()); }
    void setSelection(int, int start, int end) override
    {
        view().select(fromUtf16(start), fromUtf16(end));
    }

    [[nodiscard]] int cursorPosition() const override { return toUtf16(view().caret()); }
    void setCursorPosition(int position) override
    {
        const std::uint32_t offset = fromUtf16(position);
        view().select(offset, offset);
        view().revealIfHidden({offset, offset + 1});
    }

    [[nodiscard]] QString text(int start, int end) const override
    {
        const Utf16Text *all = words();
        return all == nullptr ? QString() : all->text().mid(start, end - start);
    }
    [[nodiscard]] int characterCount() const override
    {
        const Utf16Text *all = words();
        return all == nullptr ? 0 : static_cast<int>(all->text().size());
    }

    [[nodiscard]] QRect characterRect(int position) const override
    {
        const std::uint32_t from = fromUtf16(position);
        const QRect box = view().boxOf({from, std::max(from + 1, fromUtf16(position + 1))});
        return box.isValid() ? box.translated(view().viewport()->mapToGlobal(QPoint())) : QRect();
    }
    [[nodiscard]] int offsetAtPoint(const QPoint &place) const override
    {
        return toUtf16(view().offsetAt(view().viewport()->mapFromGlobal(place)));
    }
    void scrollToSubstring(int start, int end) override
    {
        view().revealIfHidden({fromUtf16(start), fromUtf16(end)});
    }
    /// Notes are underlined; what lies between them is a run of its own.
    [[nodiscard]] QString attributes(int position, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        const std::uint32_t offset = fromUtf16(position);
        for (const NoteMark &note : view().notes()) {
            for (const std::uint32_t edge : {note.passage.begin, note.passage.end}) {
                if (edge <= offset)
                    *start = std::max(*start, toUtf16(edge));
                else
                    *end = std::min(*end, toUtf16(edge));
            }
        }
        const NoteMark *note = view().noteAt(offset);
        if (note == nullptr)
            return {};
        const QString pattern = highlightPattern(note->colour);
        const bool isDouble = note->colour == NoteColour::Blue;
        return QStringLiteral("text-underline-type:%1;text-underline-style:%2;mark:true;")
            .arg(isDouble ? pattern : QStringLiteral("single"),
                 isDouble ? QStringLiteral("solid") : pattern);
    }

private:
    [[nodiscard]] ReaderView &view() const { return *static_cast<ReaderView *>(widget()); }

    /// Built when first asked for: most people never need it.
    [[nodiscard]] const Utf16Text *words() const
    {
        if (view().revision() != m_revision) {
            const PageText *page = view().page();
            m_words = page == nullptr ? nullptr : std::make_unique<Utf16Text>(*page);
            m_revision = view().revision();
        }
        return m_words.get();
    }
    [[nodiscard]] int toUtf16(std::uint32_t offset) const
    {
        const Utf16Text *all = words();
        return all == nullptr ? 0 : all->toUtf16(offset);
    }
    [[nodiscard]] std::uint32_t fromUtf16(int position) const
    {
        const Utf16Text *all = words();
        return all == nullptr ? 0 : all->fromUtf16(position);
    }

    mutable int m_revision = -1;
    mutable std::unique_ptr<Utf16Text> m_words;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ReaderView *>(object);
    return view == nullptr ? nullptr : new AccessibleReader(view);
}

} // namespace

void installReaderAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
}

void announceSelection(ReaderView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(view);
    if (reader == nullptr || reader->textInterface() == nullptr)
        return;
    int start = 0;
    int end = 0;
    reader->textInterface()->selection(0, &start, &end);
    QAccessibleTextSelectionEvent event(view, start, end);
    event.setCursorPosition(reader->textInterface()->cursorPosition());
    QAccessible::updateAccessibility(&event);
}

} // namespace entente::ui
