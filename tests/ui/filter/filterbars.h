// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/briefings.h"
#include "ui/filter/chip.h"
#include "ui/filter/filterbar.h"
#include "ui/workspace/workspace.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace entente::ui {

/// The bar over two briefings, of which the first is the current one.
struct FilterBarTest : ::testing::Test
{
    Workspace workspace{bundledVocabulary()};
    FilterBar bar{&workspace};

    FilterBarTest()
    {
        workspace.setBriefings(test::indexOf({test::bundled(), test::bundled("us-japan-2015")}), 0);
        bar.resize(1280, bar.heightForWidth(1280));
        bar.show();
        bar.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&bar));
    }
    template <typename T = Chip>
    T *find(const char *name)
    {
        return bar.findChild<T *>(QString::fromLatin1(name));
    }
    static ConceptIndex area(const char *id) { return *bundledVocabulary()->find(id); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    QString focused() const
    {
        return QApplication::focusWidget() == nullptr ? QString()
                                                      : QApplication::focusWidget()->objectName();
    }
    QStringList order()
    {
        QStringList names;
        for (const Chip *chip : find<QWidget>("areaRow")->findChildren<Chip *>())
            if (!chip->isHidden())
                names << QStringLiteral("%1,%2").arg(chip->x()).arg(chip->y()) + chip->objectName();
        return names;
    }
};

} // namespace entente::ui
