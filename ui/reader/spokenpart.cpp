// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/spokenpart.h"

#include "ui/reader/readertexts.h"
#include "ui/reader/readerview.h"
#include "ui/reader/spokentable.h"

namespace entente::ui {

SpokenPart::SpokenPart(SpokenPagePtr page, PagePart part, QAccessibleInterface *parent)
    : m_page(std::move(page)), m_part(std::move(part)), m_parent(parent)
{
}

const SpokenPage *SpokenPart::spoken() const
{
    return m_page->isCurrent() ? m_page.get() : nullptr;
}

QAccessibleInterface *SpokenPart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface *each = child(i); each != nullptr && each->rect().contains(x, y))
            return each;
    }
    return nullptr;
}

int SpokenPart::childCount() const
{
    return static_cast<int>(m_part.parts.size());
}

QAccessibleInterface *SpokenPart::child(int index) const
{
    if (index < 0 || index >= childCount() || !isValid())
        return nullptr;
    return m_children.at(index, [&] {
        return makeSpoken(m_page, m_part.parts[static_cast<std::size_t>(index)],
                          const_cast<SpokenPart *>(this));
    });
}

int SpokenPart::indexOfChild(const QAccessibleInterface *child) const
{
    return m_children.indexOf(child);
}

QString SpokenPart::nameOfPart() const
{
    if (m_part.role == PartRole::List) {
        const auto items = static_cast<int>(m_part.parts.size());
        return items == 1 ? ReaderTexts::tr("List, 1 item")
                          : ReaderTexts::tr("List, %1 items").arg(items);
    }
    const QString words = m_page->wordsOf(m_part.text).simplified();
    return words.isEmpty() && m_part.role == PartRole::Figure ? ReaderTexts::tr("Picture") : words;
}

QString SpokenPart::description() const
{
    QStringList all;
    const bool isDeep = m_part.role == PartRole::ListItem && m_part.level > 1;
    if (m_part.role == PartRole::Heading || isDeep)
        all << ReaderTexts::tr("Level %1").arg(m_part.level);
    else if (m_part.role == PartRole::Quotation)
        all << ReaderTexts::tr("Quotation");
    else if (m_part.role == PartRole::Code)
        all << ReaderTexts::tr("Code");
    if (const QString words = m_page->wordsOnTopic(topic()); !words.isEmpty())
        all << words;
    return all.join(QStringLiteral(". "));
}

int SpokenPart::topic() const
{
    const bool isWords = m_part.role != PartRole::List && m_part.role != PartRole::Link;
    return isWords && m_page->isCurrent() ? m_page->topicIn(m_part.text) : -1;
}

QString SpokenPart::text(QAccessible::Text which) const
{
    if (!isValid())
        return {};
    if (which == QAccessible::Name)
        return nameOfPart();
    return which == QAccessible::Description ? description() : QString();
}

QRect SpokenPart::rect() const
{
    if (!isValid())
        return {};
    const ReaderView &view = m_page->view();
    const QRect box = view.boxOf(m_part.text);
    return box.isValid() ? box.translated(view.viewport()->mapToGlobal(QPoint())) : QRect();
}

QAccessible::Role SpokenPart::role() const
{
    switch (m_part.role) {
    case PartRole::Heading:
        return QAccessible::Heading;
    case PartRole::List:
        return QAccessible::List;
    case PartRole::ListItem:
        return QAccessible::ListItem;
    case PartRole::Figure:
        return QAccessible::Graphic;
    case PartRole::Table:
        return QAccessible::Table;
    case PartRole::Link:
        return QAccessible::Link;
    case PartRole::Paragraph:
    case PartRole::Quotation:
    case PartRole::Caption:
    case PartRole::Code:
        break;
    }
    return QAccessible::Paragraph;
}

QAccessible::State SpokenPart::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (!isValid())
        return state;
    state.readOnly = true;
    state.offscreen = !rect().isValid();
    state.multiLine = true;
    state.selectableText = true;
    if (m_part.role == PartRole::Link)
        state.linked = true;
    if (const int of = topic(); of >= 0) {
        state.selectable = true;
        state.selected = m_page->view().isTopicSelected(of);
    }
    return state;
}

void *SpokenPart::interface_cast(QAccessible::InterfaceType type)
{
    const bool isWords = m_part.role != PartRole::List && m_part.role != PartRole::Table;
    if (type == QAccessible::TextInterface && isWords)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ActionInterface && !actionNames().isEmpty())
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList SpokenPart::actionNames() const
{
    return m_part.role == PartRole::Link || topic() >= 0 ? QStringList{pressAction()}
                                                         : QStringList();
}

QString SpokenPart::localizedActionName(const QString &) const
{
    return m_part.role == PartRole::Link ? ReaderTexts::tr("Follow the link")
                                         : ReaderTexts::tr("Select the topic");
}

QString SpokenPart::localizedActionDescription(const QString &name) const
{
    return localizedActionName(name);
}

void SpokenPart::doAction(const QString &name)
{
    if (name != pressAction() || !isValid())
        return;
    if (m_part.role == PartRole::Link)
        m_page->view().followLink(m_part.text.begin);
    else if (const int of = topic(); of >= 0)
        m_page->view().selectTopic(of);
}

QAccessibleInterface *makeSpoken(const SpokenPagePtr &page, const PagePart &part,
                                 QAccessibleInterface *parent)
{
    if (part.role == PartRole::Table)
        return new SpokenTable(page, part, parent);
    return new SpokenPart(page, part, parent);
}

} // namespace entente::ui
