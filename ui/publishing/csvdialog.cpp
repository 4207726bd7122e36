// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/publishing/csvdialog.h"

#include "ui/style/style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente::ui {

namespace {

constexpr int columnWidth = 52 * grid;

QLabel *makeLabel(const QString &words, const char *name, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setObjectName(QLatin1String(name));
    label->setAccessibleName(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(columnWidth);
    return label;
}

} // namespace

CsvDialog::CsvDialog(const QString &sentence, bool byteOrderMark, QWidget *parent)
    : QDialog(parent), m_mark(new QCheckBox(tr("Begin with a &byte order mark"), this))
{
    setObjectName(QStringLiteral("csvDialog"));
    setWindowTitle(tr("Export to a spreadsheet"));
    setAccessibleName(windowTitle());
    m_mark->setObjectName(QStringLiteral("csvByteOrderMark"));
    m_mark->setAccessibleName(tr("Begin with a byte order mark"));
    m_mark->setChecked(byteOrderMark);
    QLabel *why = makeLabel(tr("Excel needs it to read letters beyond English. Programs that read "
                               "data may take it for a part of the first word."),
                            "csvWhy", this);
    why->setFont(ui::font(TypeSize::Caption));
    QPalette colours = why->palette();
    colours.setColor(QPalette::WindowText, secondaryText(palette()));
    why->setPalette(colours);
    m_mark->setAccessibleDescription(why->text());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = buttons->addButton(tr("Choose file…"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("csvAccept"));
    accept->setAccessibleName(tr("Choose the file and export"));
    accept->setDefault(true);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setObjectName(QStringLiteral("csvCancel"));
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &CsvDialog::fileWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * grid, 2 * grid, 3 * grid, 2 * grid);
    column->setSpacing(grid);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(makeLabel(sentence, "csvSentence", this));
    column->addSpacing(grid);
    column->addWidget(m_mark);
    column->addWidget(why);
    column->addSpacing(grid);
    column->addWidget(buttons);
}

bool CsvDialog::byteOrderMark() const
{
    return m_mark->isChecked();
}

} // namespace entente::ui
