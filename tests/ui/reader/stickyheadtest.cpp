// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/stickyhead.h"

#include "tests/ui/reader/window.h"
#include "ui/style/readingstyle.h"

#include <gtest/gtest.h>

namespace entente::ui {

namespace {

using test::ReaderWindow;

std::string nested()
{
    std::string text = "# Report\n\n";
    for (const char *heading : {"## Outlook", "### The sea", "## Annex"}) {
        text += std::string(heading) + "\n\n";
        for (int i = 0; i < 40; ++i)
            text += "Paragraph " + std::to_string(i) + " of " + heading + " has some words.\n\n";
    }
    return text;
}

class StickyHeads : public ::testing::Test
{
protected:
    void TearDown() override { setReadingStyle({}); }

    [[nodiscard]] const std::optional<StickyHead> &head() const
    {
        return window.view->shown().stickyHead();
    }
    void readFrom(std::string_view words)
    {
        window.view->setAnchor({window.offsetOf(words), 0, 0});
    }

    ReaderWindow window{{entente::test::briefing(nested())}};
};

} // namespace

TEST_F(StickyHeads, stayOnceTheyAreScrolledAwayWithThoseAboveThem)
{
    EXPECT_FALSE(head().has_value()) << "above the first heading";
    readFrom("Paragraph 20 of ## Outlook");
    ASSERT_TRUE(head().has_value());
    EXPECT_EQ(head()->words, QStringLiteral("Outlook"));
    readFrom("Paragraph 20 of ### The sea");
    ASSERT_TRUE(head().has_value());
    EXPECT_EQ(head()->words, QStringLiteral("Outlook › The sea"));
    readFrom("Paragraph 20 of ## Annex");
    EXPECT_EQ(head()->words, QStringLiteral("Annex"));
}

TEST_F(StickyHeads, giveWayToTheHeadingItself)
{
    window.view->scrollToSection(1);
    EXPECT_FALSE(head().has_value());
    window.bar()->setValue(window.bar()->value() + 200);
    EXPECT_TRUE(head().has_value());
}

TEST_F(StickyHeads, leadUpToTheHeadingByAClickAndSelectNothing)
{
    readFrom("Paragraph 20 of ### The sea");
    const TextRange before = window.view->selection();
    window.click({window.view->viewport()->width() / 2, 6});
    EXPECT_FALSE(head().has_value());
    EXPECT_TRUE(window.view->isInView(window.rangeOf("The sea")));
    EXPECT_EQ(window.view->selection(), before);
}

TEST_F(StickyHeads, coverNoWordsThatAreSearchedForOrReadOn)
{
    readFrom("Paragraph 20 of ## Outlook");
    const TextRange covered = window.rangeOf("Paragraph 20 of ## Outlook");
    EXPECT_FALSE(window.view->isInView(covered)) << "it lies below the heading";
    const std::uint32_t place = window.view->place();
    window.view->goTo(place);
    EXPECT_TRUE(window.view->isInView({place, place + 1}));
    EXPECT_EQ(window.view->place(), place) << "left and come back to, it does not creep";
}

TEST_F(StickyHeads, nameTheSectionThatTheOutlineNames)
{
    const auto *bar = window.bar();
    int seen = 0;
    for (int at = 0; at < bar->maximum(); at += 40) {
        window.bar()->setValue(at);
        if (head().has_value()) {
            EXPECT_EQ(window.view->shown().section(), head()->section) << at;
            ++seen;
        }
    }
    EXPECT_GT(seen, 50);
}

TEST_F(StickyHeads, canBeTurnedOff)
{
    readFrom("Paragraph 20 of ## Outlook");
    ReadingStyle style;
    style.headsStay = false;
    setReadingStyle(style);
    window.panel.restyle();
    EXPECT_FALSE(head().has_value());
}

} // namespace entente::ui
