// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/handfocus.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace entente::ui {

namespace {

class FocusHand final : public QObject
{
public:
    explicit FocusHand(QWidget *from) : QObject(from)
    {
        setObjectName(name());
        from->installEventFilter(this);
    }

    static QString name() { return QStringLiteral("focusHand"); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && to != nullptr)
            to->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return false;
    }

    QPointer<QWidget> to;
};

} // namespace

void handFocus(QWidget *from, QWidget *to)
{
    auto *hand = static_cast<FocusHand *>(
        from->findChild<QObject *>(FocusHand::name(), Qt::FindDirectChildrenOnly));
    if (hand == nullptr)
        hand = new FocusHand(from);
    hand->to = to;
    if (from->hasFocus() && to != nullptr)
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace entente::ui
