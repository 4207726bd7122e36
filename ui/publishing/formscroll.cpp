// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/formscroll.h"

#include "ui/style/style.h"

#include <QScrollBar>

namespace entente::ui {

FormScroll::FormScroll(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // Tab brings what it leads to into view
}

QSize FormScroll::sizeHint() const
{
    const QSize whole = widget() == nullptr ? QSize() : widget()->sizeHint();
    return {whole.width() + verticalScrollBar()->sizeHint().width(), whole.height()};
}

QSize FormScroll::minimumSizeHint() const
{
    return {sizeHint().width(), 20 * grid};
}

} // namespace entente::ui
