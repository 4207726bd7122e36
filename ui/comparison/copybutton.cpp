// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/comparison/copybutton.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <utility>

namespace entente::ui {

CopyButton::CopyButton(std::function<CopiedTable()> table, QWidget *parent)
    : QPushButton(ui::icon(QStringLiteral("copy")), tr("Copy table"), parent),
      m_table(std::move(table))
{
    setObjectName(QStringLiteral("copyTableButton"));
    setAccessibleName(text());
    auto *forms = new QMenu(this);
    const auto add = [forms](const QString &name, const QString &words) {
        QAction *action = forms->addAction(words);
        action->setObjectName(name);
        return action;
    };
    connect(add(QStringLiteral("copyAsTextAction"), tr("As &text")), &QAction::triggered, this,
            [this] { copyText(asTabbedText(m_table())); });
    connect(add(QStringLiteral("copyAsHtmlAction"), tr("As &HTML")), &QAction::triggered, this,
            &CopyButton::copyHtml);
    connect(add(QStringLiteral("copyAsMarkdownAction"), tr("As &Markdown")), &QAction::triggered,
            this, [this] { copyText(asMarkdown(m_table())); });
    setMenu(forms);
}

void CopyButton::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void CopyButton::copyHtml() const
{
    // The mark-up as text for an editor, and as a table for a word processor.
    auto *table = new QMimeData;
    table->setText(asHtml(m_table()));
    table->setHtml(table->text());
    QGuiApplication::clipboard()->setMimeData(table);
}

void CopyButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(ui::icon(QStringLiteral("copy")));
}

} // namespace entente::ui
