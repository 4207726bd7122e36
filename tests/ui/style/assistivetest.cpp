// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/assistive.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

QStringList told(QWidget &widget)
{
    QStringList names;
    const QAccessibleInterface *of = QAccessible::queryAccessibleInterface(&widget);
    for (int i = 0; i < of->childCount(); ++i) {
        if (const QString name = of->child(i)->text(QAccessible::Name); !name.isEmpty())
            names << name;
    }
    return names;
}

} // namespace

TEST(Assistive, partsOfALayoutAreToldAsTheyStand)
{
    QWidget window;
    auto *last = new QLabel(QStringLiteral("last"), &window);
    auto *first = new QLabel(QStringLiteral("first"), &window);
    auto *inner = new QLabel(QStringLiteral("middle"), &window);
    auto *line = new QHBoxLayout(&window);
    line->addWidget(first);
    auto *within = new QHBoxLayout;
    within->addWidget(inner);
    line->addLayout(within);
    line->addWidget(last);
    window.show(); // the style does it before anything is seen
    EXPECT_EQ(told(window).join(u' ').toStdString(), "first middle last");
}

TEST(Assistive, partsOfASplitterAreToldAsTheyStand)
{
    QSplitter splitter;
    auto *right = new QLabel(QStringLiteral("right"), &splitter);
    auto *left = new QLabel(QStringLiteral("left"));
    splitter.insertWidget(0, left);
    EXPECT_EQ(splitter.indexOf(right), 1);
    splitter.show();
    EXPECT_EQ(told(splitter).join(u' ').toStdString(), "left right");
}

TEST(Assistive, aChoiceWithoutALabelKeepsItsName)
{
    QWidget window;
    auto *line = new QHBoxLayout(&window);
    auto *alone = new QComboBox;
    alone->setAccessibleName(QStringLiteral("Paper"));
    auto *labelled = new QComboBox;
    labelled->setAccessibleName(QStringLiteral("Order"));
    auto *label = new QLabel(QStringLiteral("Order"));
    label->setBuddy(labelled);
    for (QWidget *each : {static_cast<QWidget *>(alone), static_cast<QWidget *>(label),
                          static_cast<QWidget *>(labelled)})
        line->addWidget(each);
    window.show();
    EXPECT_EQ(
        QAccessible::queryAccessibleInterface(alone)->text(QAccessible::Description).toStdString(),
        "Paper");
    EXPECT_EQ(QAccessible::queryAccessibleInterface(labelled)
                  ->text(QAccessible::Description)
                  .toStdString(),
              "");
}

TEST(Assistive, signsWithinAFieldHaveNames)
{
    QLineEdit field;
    field.setAccessibleName(QStringLiteral("Search"));
    field.setClearButtonEnabled(true);
    field.addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    field.show();
    QStringList names = told(field);
    names.sort();
    EXPECT_EQ(names.join(u' ').toStdString(), "Clear Search");
}

} // namespace entente::ui
