// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notestatusline.h"

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace entente::ui {

NoteStatusLine::NoteStatusLine(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_retry(new QPushButton(tr("Try again"), this))
{
    setObjectName(QStringLiteral("noteStatus"));
    m_text->setObjectName(QStringLiteral("noteStatusText"));
    m_text->setFont(ui::font(TypeSize::Caption));
    m_text->setWordWrap(true);
    m_retry->setObjectName(QStringLiteral("retryNoteButton"));
    m_retry->setFont(ui::font(TypeSize::Caption));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &NoteStatusLine::retryWanted);
    setStatus({});
}

void NoteStatusLine::setStatus(const session::NoteStatus &status)
{
    const bool isRefused = status.state == session::NoteState::NotSaved;
    const QString text = isRefused ? tr("Not saved, because %1. It is tried again.").arg(status.why)
        : status.state == session::NoteState::Saving ? tr("Saving…")
                                                     : tr("Saved");
    show();
    m_icon->setVisible(isRefused);
    m_retry->setVisible(isRefused);
    if (isRefused) {
        constexpr int size = 2 * grid;
        m_icon->setPixmap(icon(QStringLiteral("warning"), kindColour(Kind::Threat, palette()))
                              .pixmap(QSize(size, size), devicePixelRatioF()));
    }
    m_text->setForegroundRole(isRefused ? QPalette::Text : QPalette::PlaceholderText);
    if (text == m_text->text())
        return;
    m_text->setText(text);
    if (isRefused) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace entente::ui
