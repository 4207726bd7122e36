// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/chipaccessible.h"

#include "ui/filter/chip.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace entente::ui {

namespace {

QString leaveOutAction()
{
    return QStringLiteral("LeaveOut");
}

/// Qt's own of a button sets it checked without a click; a chip is what the filter says.
class AccessibleChip final : public QAccessibleWidget
{
public:
    explicit AccessibleChip(Chip *chip) : QAccessibleWidget(chip, QAccessible::CheckBox) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return chip().opens() ? QAccessible::ButtonMenu : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = !chip().opens();
        state.checked = chip().choice() == AreaChoice::Chosen;
        state.pressed = chip().isDown();
        state.hasPopup = chip().opens();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (chip().isEnabled()) {
            names << (chip().opens() ? pressAction() : toggleAction());
            if (chip().leavesOut())
                names << leaveOutAction();
        }
        return names + QAccessibleWidget::actionNames();
    }
    [[nodiscard]] QString localizedActionName(const QString &name) const override
    {
        return name == leaveOutAction() ? Chip::tr("Leave out")
                                        : QAccessibleWidget::localizedActionName(name);
    }
    [[nodiscard]] QString localizedActionDescription(const QString &name) const override
    {
        return name == leaveOutAction() ? Chip::tr("Leaves out the topics that touch it")
                                        : QAccessibleWidget::localizedActionDescription(name);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        return name == leaveOutAction() ? QStringList{QKeySequence(Qt::Key_Delete).toString()}
                                        : QAccessibleWidget::keyBindingsForAction(name);
    }
    void doAction(const QString &name) override
    {
        if (name == leaveOutAction() && chip().leavesOut() && chip().isEnabled())
            Q_EMIT chip().leaveOutRequested();
        else if (name == pressAction() || name == toggleAction())
            chip().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] Chip &chip() const { return *static_cast<Chip *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *chip = qobject_cast<Chip *>(object);
    return chip == nullptr ? nullptr : new AccessibleChip(chip);
}

} // namespace

void installChipAccessibility()
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
}

} // namespace entente::ui
