// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readeraccessible.h"

#include "ui/reader/readerview.h"
#include "ui/reader/spokenpart.h"

#include <QAccessibleWidget>

namespace entente::ui {

namespace {

/// The page as one text, and as the parts that it consists of; what else the view holds comes
/// after them.
class AccessibleReader final : public QAccessibleWidget, public SpokenText
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

    [[nodiscard]] int childCount() const override
    {
        return partCount() + QAccessibleWidget::childCount();
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const int parts = partCount();
        if (index < 0 || index >= parts)
            return QAccessibleWidget::child(index - parts);
        return m_children.at(index, [&] {
            return makeSpoken(m_page, m_page->parts()[static_cast<std::size_t>(index)],
                              const_cast<AccessibleReader *>(this));
        });
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        const int parts = partCount();
        if (const int at = m_children.indexOf(child); at >= 0)
            return at;
        const int other = QAccessibleWidget::indexOfChild(child);
        return other < 0 ? other : parts + other;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const ReaderView &reader = *static_cast<ReaderView *>(widget());
        const QPoint place = reader.viewport()->mapFromGlobal(QPoint(x, y));
        if (partCount() == 0 || !reader.viewport()->rect().contains(place))
            return QAccessibleWidget::childAt(x, y);
        const std::uint32_t offset = reader.offsetAt(place);
        const std::vector<PagePart> &parts = m_page->parts();
        const auto after = std::upper_bound(
            parts.begin(), parts.end(), offset,
            [](std::uint32_t at, const PagePart &part) { return at < part.text.begin; });
        return child(std::max(0, static_cast<int>(after - parts.begin()) - 1));
    }

    using QAccessibleWidget::text;
    using SpokenText::text;

protected:
    [[nodiscard]] TextRange range() const override
    {
        return {0, spoken() == nullptr ? 0 : spoken()->page().size()};
    }
    /// Built when first asked for: most people never need it.
    [[nodiscard]] const SpokenPage *spoken() const override
    {
        auto *view = static_cast<ReaderView *>(widget());
        if (m_page != nullptr && m_page->isCurrent())
            return m_page.get();
        m_children.drop();
        m_page = view == nullptr || view->page() == nullptr
            ? nullptr
            : std::make_shared<const SpokenPage>(view);
        return m_page.get();
    }

private:
    [[nodiscard]] int partCount() const
    {
        return spoken() == nullptr ? 0 : static_cast<int>(m_page->parts().size());
    }

    mutable SpokenPagePtr m_page;
    mutable SpokenChildren m_children;
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
    const int caret = reader->textInterface()->cursorPosition();
    QAccessibleTextSelectionEvent selected(view, start, end);
    selected.setCursorPosition(caret);
    QAccessible::updateAccessibility(&selected);
    // What follows the caret, as a screen reader does, is not told of it by the other.
    QAccessibleTextCursorEvent moved(view, caret);
    QAccessible::updateAccessibility(&moved);
}

} // namespace entente::ui
