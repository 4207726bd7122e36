// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/spokenpage.h"

namespace entente::ui {

using SpokenPagePtr = std::shared_ptr<const SpokenPage>;

/// A part of a page as assistive technology is told of it: what it is, its words, the topic that
/// they are, and what it consists of. A link is followed, and a topic selected, by an action.
class SpokenPart : public QAccessibleInterface, public SpokenText, public QAccessibleActionInterface
{
public:
    SpokenPart(SpokenPagePtr page, PagePart part, QAccessibleInterface *parent);

    [[nodiscard]] bool isValid() const override { return m_page->isCurrent(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_parent->window(); }
    [[nodiscard]] QAccessibleInterface *parent() const override { return m_parent; }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    [[nodiscard]] QString localizedActionName(const QString &name) const override;
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

    using SpokenText::text;

protected:
    [[nodiscard]] const SpokenPage *spoken() const override;
    [[nodiscard]] TextRange range() const override { return m_part.text; }
    [[nodiscard]] const PagePart &part() const { return m_part; }
    [[nodiscard]] const SpokenPagePtr &page() const { return m_page; }

private:
    [[nodiscard]] QString nameOfPart() const;
    [[nodiscard]] QString description() const;
    /// The topic that the part's words are, or -1.
    [[nodiscard]] int topic() const;

    SpokenPagePtr m_page;
    PagePart m_part;
    QAccessibleInterface *m_parent;
    SpokenChildren m_children;
};

/// What tells of a part: a table where it is one.
[[nodiscard]] QAccessibleInterface *makeSpoken(const SpokenPagePtr &page, const PagePart &part,
                                               QAccessibleInterface *parent);

} // namespace entente::ui
