// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/assistive.h"

#include "ui/style/styletexts.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>
#include <QVariant>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr const char *followedProperty = "followsSelection";

void collect(QLayout *layout, QWidgetList &to)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() != nullptr)
            to << item->widget();
        else if (item->layout() != nullptr)
            collect(item->layout(), to);
    }
}

/// What a widget holds, as it stands; empty where the places of its parts have no order.
QWidgetList partsOf(QWidget *widget)
{
    QWidgetList parts;
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i);
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->handle(i); // they lie over what they part
    } else if (widget->layout() != nullptr && qobject_cast<QMainWindow *>(widget) == nullptr
               && qobject_cast<QStackedLayout *>(widget->layout()) == nullptr) {
        collect(widget->layout(), parts);
        parts.removeIf([widget](const QWidget *part) { return part->parentWidget() != widget; });
    }
    return parts;
}

/// Children are told in the order in which they were made, unless they are moved in it.
void putInOrder(QWidget *widget)
{
    QWidgetList parts = partsOf(widget);
    const QObjectList &children = widget->children();
    const auto place = [&children](QWidget *part) { return children.indexOf(part); };
    if (std::is_sorted(parts.begin(), parts.end(),
                       [&](QWidget *a, QWidget *b) { return place(a) < place(b); }))
        return;
    for (QObject *child : children) { // what lies over the others stays there
        auto *over = qobject_cast<QWidget *>(child);
        if (over != nullptr && !over->isWindow() && !parts.contains(over))
            parts << over;
    }
    for (QWidget *part : std::as_const(parts))
        part->raise();
}

/// All that a widget holds, those first that have a place.
QWidgetList heldBy(QWidget *widget)
{
    QWidgetList held = partsOf(widget);
    for (QObject *child : widget->children()) {
        auto *other = qobject_cast<QWidget *>(child);
        if (other != nullptr && !other->isWindow() && !held.contains(other))
            held << other;
    }
    return held;
}

void chain(QWidget *widget, QWidget *&last)
{
    const QWidgetList held = heldBy(widget);
    for (QWidget *each : held) {
        // What hands the focus on is reached where it hands it to.
        if (each->focusPolicy() != Qt::NoFocus && each->focusProxy() == nullptr) {
            if (last != nullptr)
                QWidget::setTabOrder(last, each);
            last = each;
        }
        chain(each, last);
    }
}

bool hasLabel(const QComboBox *combo)
{
    const auto labels = combo->parentWidget() == nullptr
        ? QList<QLabel *>()
        : combo->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    return std::any_of(labels.begin(), labels.end(),
                       [combo](const QLabel *label) { return label->buddy() == combo; });
}

/// The name of a combo box is what is chosen in it, where Qt tells labels as relations.
void keepLabel(QComboBox *combo)
{
    if (combo->accessibleDescription().isEmpty() && !hasLabel(combo))
        combo->setAccessibleDescription(combo->accessibleName());
    if (combo->isEditable() && combo->lineEdit()->accessibleName().isEmpty())
        combo->lineEdit()->setAccessibleName(combo->accessibleName());
}

/// A screen reader selects a row and leaves the list where it was; all else follows where it is.
void followSelection(QAbstractItemView *view)
{
    if (view->selectionModel() == nullptr || view->property(followedProperty).toBool())
        return;
    view->setProperty(followedProperty, true);
    const auto follow = [view] {
        const QItemSelectionModel *model = view->selectionModel();
        const QModelIndexList selected = model == nullptr ? QModelIndexList()
                                                          : model->selectedIndexes();
        if (!selected.isEmpty() && !selected.contains(view->currentIndex()))
            view->selectionModel()->setCurrentIndex(selected.constLast(),
                                                    QItemSelectionModel::NoUpdate);
    };
    QObject::connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, view,
                     [view, follow](const QItemSelection &selected) {
                         // Later: the program selects first, and then says where the list is.
                         if (QAccessible::isActive() && !selected.isEmpty())
                             QMetaObject::invokeMethod(view, follow, Qt::QueuedConnection);
                     });
}

/// Signs within a field are buttons, too.
void nameSigns(QLineEdit *field)
{
    const QList<QAction *> signs = field->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *sign : signs) {
        if (!sign->text().isEmpty() || sign->icon().isNull())
            continue;
        const bool clears = sign->objectName() == QStringLiteral("_q_qlineeditclearaction");
        sign->setText(clears ? StyleTexts::tr("Clear") : field->accessibleName());
    }
}

} // namespace

void assist(QWidget *widget)
{
    putInOrder(widget);
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        keepLabel(combo);
    else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        followSelection(view);
    else if (auto *field = qobject_cast<QLineEdit *>(widget))
        nameSigns(field);
}

void orderTabs(QWidget *widget)
{
    QWidget *last = nullptr;
    chain(widget, last);
}

} // namespace entente::ui
