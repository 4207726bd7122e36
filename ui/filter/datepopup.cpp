// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/filter/datepopup.h"

#include "ui/filter/areapopup.h"
#include "ui/style/icons.h"
#include "ui/style/style.h"
#include "ui/workspace/workspace.h"

#include <QAccessible>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <optional>

namespace entente::ui {

namespace {

/// A field's date; `valid` tells an empty field from one that is not a date.
std::optional<Date> dateIn(const QLineEdit *field, bool *valid)
{
    const QString words = field->text().trimmed();
    if (words.isEmpty()) {
        *valid = true;
        return std::nullopt;
    }
    const std::optional<Date> date = Date::parseWritten(words.toStdString());
    *valid = date.has_value();
    return date;
}

QString written(const std::optional<Date> &date)
{
    return date ? QString::fromStdString(date->toString()) : QString();
}

} // namespace

DatePopup::DatePopup(Workspace *workspace, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_workspace(workspace),
      m_since(makeField(QStringLiteral("sinceField"), tr("First date"))),
      m_until(makeField(QStringLiteral("untilField"), tr("Last date"))),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("datePopup"));
    setAccessibleName(tr("Dates of the briefings"));
    setFrameShape(QFrame::StyledPanel);
    m_message->setObjectName(QStringLiteral("dateMessage"));
    m_message->setWordWrap(true);
    m_message->setFont(ui::font(TypeSize::Caption));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    form->setSpacing(grid);
    form->addRow(tr("From"), m_since);
    form->addRow(tr("Until"), m_until);
    form->addRow(m_message);
    setFixedWidth(36 * grid);
    connect(workspace, &Workspace::filterChanged, this, [this] {
        if (!isVisible())
            read();
    });
    read();
}

QLineEdit *DatePopup::makeField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setPlaceholderText(tr("2024, 2024-04 or 2024-04-10"));
    field->setClearButtonEnabled(true);
    connect(field, &QLineEdit::textEdited, this, &DatePopup::apply);
    connect(field, &QLineEdit::textChanged, this, [this, field] {
        if (field->text().isEmpty() && isVisible())
            apply();
    });
    connect(field, &QLineEdit::returnPressed, this, &DatePopup::close);
    return field;
}

void DatePopup::openBelow(QWidget *anchor)
{
    read();
    showBelow(this, anchor);
    m_since->setFocus(Qt::PopupFocusReason);
    m_since->selectAll();
}

void DatePopup::read()
{
    m_since->setText(written(m_workspace->filter().since));
    m_until->setText(written(m_workspace->filter().until));
    m_message->setText(tr("Briefings without a date are left out."));
    m_message->setForegroundRole(QPalette::PlaceholderText);
}

void DatePopup::apply()
{
    bool sinceValid = false;
    bool untilValid = false;
    Filter wanted = m_workspace->filter();
    wanted.since = dateIn(m_since, &sinceValid);
    wanted.until = dateIn(m_until, &untilValid);
    QString problem;
    if (!sinceValid || !untilValid) {
        const QString words = (sinceValid ? m_until : m_since)->text().trimmed();
        problem = tr("“%1” is not a date. Write 2024, 2024-04 or 2024-04-10.").arg(words);
    } else if (wanted.since && wanted.until && *wanted.since > wanted.until->latest()) {
        problem = tr("The first date is later than the last.");
    }
    const bool good = problem.isEmpty();
    m_message->setText(good ? tr("Briefings without a date are left out.") : problem);
    m_message->setForegroundRole(good ? QPalette::PlaceholderText : QPalette::WindowText);
    QAccessibleEvent changed(m_message, QAccessible::Alert);
    if (good)
        m_workspace->setFilter(wanted);
    else
        QAccessible::updateAccessibility(&changed);
    adjustSize();
}

} // namespace entente::ui
