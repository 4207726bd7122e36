// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingsform.h"

#include "ui/style/mnemonic.h"
#include "ui/style/style.h"

#include <QGridLayout>
#include <QLabel>
#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>

namespace entente::ui {

namespace {

constexpr int labelWidth = 22 * grid;

} // namespace

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    m_column->setSpacing(grid);
    m_column->addStretch(1);
}

void SettingsForm::add(const QString &label, QWidget *control, const QString &hint,
                       const QString &further)
{
    auto *row = new QWidget(this);
    auto *cells = new QGridLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(2 * grid);
    cells->setVerticalSpacing(grid / 4);
    auto *name = new QLabel(label, row);
    name->setFixedWidth(labelWidth);
    name->setWordWrap(true);
    name->setBuddy(control);
    const QString plain = withoutMnemonic(label);
    control->setAccessibleName(plain);
    cells->addWidget(name, 0, 0);
    cells->addWidget(control, 0, 1);
    cells->setColumnStretch(1, 1);
    if (!hint.isEmpty()) {
        auto *below = new QLabel(hint, row);
        below->setFont(ui::font(TypeSize::Caption));
        below->setForegroundRole(QPalette::PlaceholderText);
        below->setWordWrap(true);
        control->setAccessibleDescription(hint);
        cells->addWidget(below, 1, 1);
    }
    m_column->insertWidget(m_column->count() - 1, row);
    m_rows.push_back({row, QStringList{plain, hint, further}.join(u' ')});
}

int SettingsForm::find(const QString &words)
{
    const QStringList each = words.split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    for (const Row &row : m_rows) {
        const bool has = std::all_of(each.begin(), each.end(), [&](const QString &word) {
            return row.words.contains(word, Qt::CaseInsensitive);
        });
        row.widget->setVisible(has);
        found += has ? 1 : 0;
    }
    return found;
}

} // namespace entente::ui
