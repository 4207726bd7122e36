// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/looks/scenes.h"

namespace entente::ui {

class EmptyStatesLook : public ScenesTest
{
protected:
    /// Words that no briefing has.
    void filterAllOut()
    {
        Filter none;
        none.text = "zeppelins";
        workspace().setFilter(none);
    }
};

TEST_P(EmptyStatesLook, ofTheWindowWhereNothingIsOpen)
{
    trigger("closeAction");
    expectWindow("nothing-open");
}

TEST_P(EmptyStatesLook, ofTheTopicsWhereTheFilterLeavesNone)
{
    trigger("panelAction3");
    filterAllOut();
    expectWindow("no-topics");
}

TEST_P(EmptyStatesLook, ofTheChartsWhereTheFilterLeavesNone)
{
    trigger("panelAction5");
    filterAllOut();
    expectWindow("no-charts");
}

TEST_P(EmptyStatesLook, ofABriefingWithoutTables)
{
    open({write(QStringLiteral("plain.md"), "# Ports\n\nNothing is compared here.\n")});
    trigger("panelAction4");
    expectWindow("no-tables");
}

TEST_P(EmptyStatesLook, ofALibraryWithoutBriefings)
{
    trigger("libraryAction");
    expectWindow("empty-library");
}

INSTANTIATE_TEST_SUITE_P(Dresses, EmptyStatesLook, ::testing::ValuesIn(dresses), nameOfDress);

} // namespace entente::ui
