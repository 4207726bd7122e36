// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/pageparts.h"
#include "ui/reader/utf16text.h"

#include <QAccessible>
#include <QPointer>

#include <functional>

namespace entente::ui {

class ReaderView;

/// A page as assistive technology is told of it, for as long as the view shows that page: its
/// parts, and the way between its offsets and those of UTF-16.
class SpokenPage final
{
public:
    /// The view must show a page.
    explicit SpokenPage(ReaderView *view);

    /// Whether the view still shows it.
    [[nodiscard]] bool isCurrent() const;
    [[nodiscard]] ReaderView &view() const { return *m_view; }
    [[nodiscard]] const PageText &page() const;
    [[nodiscard]] const std::vector<PagePart> &parts() const { return m_parts; }
    [[nodiscard]] const Utf16Text &words() const { return m_words; }
    [[nodiscard]] QString wordsOf(TextRange range) const;

    /// The topic whose words an offset is among, or -1; and the first one of a range.
    [[nodiscard]] int topicAt(std::uint32_t offset) const;
    [[nodiscard]] int topicIn(TextRange range) const;
    /// What is said of a topic beside its words; empty for none.
    [[nodiscard]] QString wordsOnTopic(int topic) const;

    /// What holds of the words about an offset, in the form of IAccessible2, and how far it does.
    [[nodiscard]] QString attributesAt(std::uint32_t offset, TextRange &run) const;

private:
    QPointer<ReaderView> m_view;
    int m_revision;
    std::vector<PagePart> m_parts;
    Utf16Text m_words;
};

/// Words of a page as the text of something that is told of; offsets count from their first.
class SpokenText : public QAccessibleTextInterface
{
public:
    void selection(int index, int *start, int *end) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int start, int end) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int position) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint &place) const override;
    void scrollToSubstring(int start, int end) override;
    [[nodiscard]] QString attributes(int position, int *start, int *end) const override;

protected:
    /// The page, or nullptr where there is none.
    [[nodiscard]] virtual const SpokenPage *spoken() const = 0;
    [[nodiscard]] virtual TextRange range() const = 0;

private:
    [[nodiscard]] int positionOf(std::uint32_t offset) const;
    [[nodiscard]] std::uint32_t offsetOf(int position) const;
};

/// Those that something consists of, each made when it is first asked for.
class SpokenChildren final
{
public:
    SpokenChildren() = default;
    ~SpokenChildren() { drop(); }
    SpokenChildren(const SpokenChildren &) = delete;
    SpokenChildren &operator=(const SpokenChildren &) = delete;

    [[nodiscard]] QAccessibleInterface *at(
        int index, const std::function<QAccessibleInterface *()> &make) const;
    /// The place of one that was made, or -1.
    [[nodiscard]] int indexOf(const QAccessibleInterface *child) const;
    void drop();

private:
    mutable QHash<int, QAccessible::Id> m_made;
};

} // namespace entente::ui
