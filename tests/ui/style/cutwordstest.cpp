// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/style/icons.h"
#include "ui/style/style.h"

#include <QComboBox>
#include <QStyleOptionComboBox>

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

struct Choice final : QComboBox
{
    explicit Choice(const QString &words, bool withIcon)
    {
        addItem(withIcon ? icon(QStringLiteral("note")) : QIcon(), words);
        setFixedSize(160, 32);
        ensurePolished();
    }

    /// What ends in an ellipsis with the room that there is, and no more.
    [[nodiscard]] bool isDrawnAs(const QString &words, bool withIcon)
    {
        return grab().toImage() == Choice(words, withIcon).grab().toImage();
    }
};

const QString whole = QStringLiteral("The security of the harbour and of all that lies around it");

/// How much of the words is drawn: the shortest beginning that looks as all of them do.
int drawnBeginning(bool withIcon)
{
    Choice choice(whole, withIcon);
    for (int length = 1; length < whole.size(); ++length) {
        if (choice.isDrawnAs(whole.left(length).trimmed() + u'…', withIcon))
            return length;
    }
    return static_cast<int>(whole.size());
}

} // namespace

TEST(ChoiceWithoutRoom, endsInAnEllipsis)
{
    applyScheme(Scheme::Light);
    for (const bool withIcon : {false, true}) {
        const int length = drawnBeginning(withIcon);
        EXPECT_GT(length, 8) << withIcon;
        EXPECT_LT(length, 30) << withIcon;
    }
    EXPECT_LT(drawnBeginning(true), drawnBeginning(false)) << "the icon takes room";
    Choice brief(QStringLiteral("Brief"), true);
    EXPECT_FALSE(brief.isDrawnAs(QStringLiteral("Brief…"), true));
}

} // namespace entente::ui
